import { isDeepStrictEqual } from 'node:util';
import { planTraining } from '@friends/domain';
import type { TrainingPlan } from '@friends/domain';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { untilSettled } from '../conflict.ts';
import type { Context } from '../context.ts';
import { leaseOf } from '../lease/lease.ts';
import { handOver, together } from '../lease/together.ts';
import type { Work } from '../lease/together.ts';
import { readTraining, registrationOf } from './read-training.ts';
import type { StoredTraining } from './read-training.ts';
import { tellRegistered } from './tell-registered.ts';

const WRITES_AT_ONCE = 400;

const PLANNED = ['going', 'waiting', 'attended', 'told', 'remindedOf', 'nextAt'] as const;

/** The fields that have to be written for the session to be as planned. */
function changedFields({ found }: StoredTraining, { fields }: TrainingPlan) {
  const { nextAt, ...rest } = fields;
  const planned = { ...rest, ...(nextAt && { nextAt: Timestamp.fromMillis(nextAt) }) };
  const wanted = new Map<string, unknown>(Object.entries(planned));
  const changed = PLANNED.filter(
    (field) => !isDeepStrictEqual(found.get(field) as unknown, wanted.get(field)),
  );
  return Object.fromEntries(
    changed.map((field) => [field, wanted.get(field) ?? FieldValue.delete()]),
  );
}

/**
 * Writes the session and the first of the states together, each where it is still as it was read:
 * a session of which the secretariat takes places away meanwhile is looked at again.
 */
async function writePlan(db: Firestore, stored: StoredTraining, plan: TrainingPlan): Promise<void> {
  const { found, registered } = stored;
  const byMember = new Map(registered.map((one) => [one.get('member') as string, one]));
  const fields = changedFields(stored, plan);
  const states = plan.changes.flatMap(({ registration: { member }, to }) => {
    const one = byMember.get(member);
    return one === undefined ? [] : [[one, to] as const];
  });
  for (let from = 0; from === 0 || from < states.length; from += WRITES_AT_ONCE) {
    const batch = db.batch();
    if (from === 0 && Object.keys(fields).length > 0 && found.updateTime) {
      batch.update(found.ref, fields, { lastUpdateTime: found.updateTime });
    }
    for (const [{ ref, updateTime }, to] of states.slice(from, from + WRITES_AT_ONCE)) {
      batch.update(ref, { state: to }, { lastUpdateTime: updateTime });
    }
    await batch.commit();
  }
}

async function refreshOnce(context: Context, id: string): Promise<void> {
  const stored = await readTraining(context.db, id);
  if (stored === undefined) return;
  const all = stored.registered.flatMap((one: QueryDocumentSnapshot) => registrationOf(one) ?? []);
  const plan = planTraining(stored.training, all, context.now());
  await tellRegistered(context, id, stored.training, plan.tellings);
  await writePlan(context.db, stored, plan);
}

const workOn = (context: Context, id: string): Work => ({
  lease: leaseOf(context.db, `training_${id}`),
  run: () => untilSettled(id, () => refreshOnce(context, id)),
});

/**
 * Brings a session in line with what it and those who registered say now: who has a place and who
 * waits, how many there were, and what has to be told. However often it is done it comes to the
 * same; whatever asks for it at the same time is done in one.
 * @throws when it keeps changing, or Firestore fails; the event is then delivered again
 */
export const refreshTraining = (context: Context, id: string): Promise<void> =>
  together(workOn(context, id));

/** The same, but where somebody is at it already, they do it once more, and this returns at once. */
export const refreshTrainingSoon = (context: Context, id: string): Promise<void> =>
  handOver(workOn(context, id));
