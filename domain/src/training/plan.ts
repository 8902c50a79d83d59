import { sharePlaces } from '../event/places.ts';
import { LIMITS } from '../limits.ts';
import type { NoticeType } from '../notice.ts';
import type { Registration, ToldOfTraining, Training } from './training.ts';

/** A notice that some members get about a session. */
export interface TrainingTelling {
  readonly type: Extract<
    NoticeType,
    'training-reminder' | 'training-place' | 'training-changed' | 'training-cancelled'
  >;
  /** What tells it from an earlier one of its type about the same session. */
  readonly occasion: number;
  readonly members: readonly string[];
}

/** What is to be written and told of a session. */
export interface TrainingPlan {
  readonly fields: Pick<
    Training,
    'going' | 'waiting' | 'attended' | 'told' | 'remindedOf' | 'nextAt'
  >;
  readonly changes: readonly {
    readonly registration: Registration;
    readonly to: 'going' | 'waiting';
  }[];
  readonly tellings: readonly TrainingTelling[];
}

interface Places {
  readonly going: readonly Registration[];
  readonly waiting: readonly Registration[];
}

/**
 * Who has a place. From the beginning on nobody gains or loses one any more: only those who had
 * not been looked at yet take what is left.
 */
function placesOf(
  { capacity, startsAt }: Training,
  registrations: readonly Registration[],
  now: number,
): Places {
  if (now < startsAt) return sharePlaces(registrations, capacity);
  const had = (state: Registration['state']) => registrations.filter((one) => one.state === state);
  const late = sharePlaces(had(undefined), Math.max(0, capacity - had('going').length));
  return {
    going: [...had('going'), ...late.going],
    waiting: [...had('waiting'), ...late.waiting],
  };
}

function toldNow({ state, startsAt, endsAt, venue, told }: Training): ToldOfTraining | undefined {
  if (state === 'draft') return told;
  const isSame =
    told !== undefined &&
    told.state === state &&
    told.startsAt === startsAt &&
    told.endsAt === endsAt &&
    told.venue === venue;
  if (isSame) return told;
  const changes = (told?.changes ?? 0) + 1;
  return { state, startsAt, endsAt, ...(venue !== undefined && { venue }), changes };
}

const membersOf = (list: readonly Registration[]): string[] => list.map(({ member }) => member);

function changeTold(
  { told: before }: Training,
  told: ToldOfTraining | undefined,
  { going, waiting }: Places,
): TrainingTelling[] {
  if (before === undefined || told === undefined || told === before) return [];
  const members = membersOf([...going, ...waiting]);
  const type = told.state === 'cancelled' ? 'training-cancelled' : 'training-changed';
  return [{ type, occasion: told.changes, members }];
}

/**
 * What a session is now, from what the documents say: who has a place, who waits, who is to be told
 * what. Planning again after the plan was carried out changes nothing and tells nobody.
 * @param now milliseconds
 */
export function planTraining(
  training: Training,
  registrations: readonly Registration[],
  now: number,
): TrainingPlan {
  const { state, startsAt, remindedOf } = training;
  const places = placesOf(training, registrations, now);
  const { going, waiting } = places;
  const placed = (list: readonly Registration[], to: 'going' | 'waiting') =>
    list.filter((one) => one.state !== to).map((registration) => ({ registration, to }));
  const changes = [...placed(going, 'going'), ...placed(waiting, 'waiting')];
  const told = toldNow(training);
  const remindAt = startsAt - LIMITS.remindBefore * 1000;
  const isAhead = state === 'planned' && now < startsAt;
  const isReminded = isAhead && now >= remindAt;
  const reminded = isReminded ? startsAt : remindedOf;
  const movedUp = changes.flatMap(({ registration: { state: from, createdAt, member }, to }) =>
    isAhead && from === 'waiting' && to === 'going'
      ? [
          {
            type: 'training-place',
            occasion: Math.floor(createdAt),
            members: [member],
          } as const,
        ]
      : [],
  );
  const reminder: TrainingTelling[] =
    isReminded && remindedOf !== startsAt
      ? [
          {
            type: 'training-reminder',
            occasion: startsAt,
            // Who came within the last day need not be reminded of what they have just said.
            members: membersOf(going.filter(({ createdAt }) => createdAt < remindAt)),
          },
        ]
      : [];
  return {
    fields: {
      going: going.length,
      waiting: waiting.length,
      attended: registrations.filter(({ attended }) => attended === true).length,
      ...(told !== undefined && { told }),
      ...(reminded !== undefined && { remindedOf: reminded }),
      ...(isAhead && now < remindAt && { nextAt: remindAt }),
    },
    changes,
    tellings: [...movedUp, ...changeTold(training, told, places), ...reminder],
  };
}
