import { checkInClosesAt, standingAt } from '@friends/domain';
import type { Member, Registration, Training } from '@friends/domain';

export const ATTENDEE_COLUMNS = [
  'nickname',
  'speaks',
  'standing',
  'by',
  'registered',
  'stars',
  'remark',
  'read',
] as const;

/** A member who comes, as the list of the secretariat and its table show them. */
export interface Attendee {
  readonly registration: Registration;
  /** Absent while it is read, and of who has gone. */
  readonly member: Pick<Member, 'nickname' | 'speaks'> | undefined;
}

/** A remark in Japanese, where it was written in another language and is translated. */
export function remarkIn({ feedback, remarkRead }: Registration): string | undefined {
  const isOfThis = remarkRead !== undefined && remarkRead.of === feedback?.remark;
  return isOfThis && remarkRead.text !== remarkRead.of ? remarkRead.text : undefined;
}

/** How somebody stands with a session, in a word of `admin-trainings:standings`. */
export const standingWord = (
  { registration }: Pick<Attendee, 'registration'>,
  training: Pick<Training, 'startsAt' | 'endsAt'>,
  now: number,
): string => standingAt(registration, checkInClosesAt(training), now) ?? 'counting';

const JAPAN_MS = 9 * 3_600_000;

/**
 * The table of who comes, its head first; times are Japan's.
 * @param word the words of a column, of a standing and of who said so
 */
export function attendeeRows(
  attendees: readonly Attendee[],
  training: Pick<Training, 'startsAt' | 'endsAt'>,
  now: number,
  word: (group: 'columns' | 'standings' | 'said', name: string) => string,
): (readonly (string | number)[])[] {
  const rows = attendees.map(({ registration, member }) => [
    member?.nickname ?? '',
    member?.speaks.join(' ') ?? '',
    word('standings', standingWord({ registration }, training, now)),
    registration.attendedBy === undefined ? '' : word('said', registration.attendedBy),
    new Date(registration.createdAt + JAPAN_MS).toISOString().slice(0, 16).replace('T', ' '),
    registration.feedback?.stars ?? '',
    registration.feedback?.remark ?? '',
    remarkIn(registration) ?? '',
  ]);
  return [ATTENDEE_COLUMNS.map((column) => word('columns', column)), ...rows];
}
