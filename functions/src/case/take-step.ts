import { caseJobId, noticesOfCase } from '@friends/domain';
import type { AuditAct, Case } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { waitingJob } from '../job/next-job.ts';
import { prepareNotice } from '../notice/write-notice.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { deliverMessage } from '../thread/deliver-message.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { prepareStanding } from './settle-standing.ts';
import { tellOfCase } from './tell-of-case.ts';
import { hideThing, readThing, showThing } from './thing.ts';

/** What somebody does with a case. */
export interface StepTaken<Problem> {
  readonly by: string;
  /** How the trail calls it; absent where it leaves none. */
  readonly act?: AuditAct;
  readonly what?: string;
  readonly next: (
    one: Case,
  ) =>
    | { readonly case: Case; readonly thing?: 'hide' | 'show' | 'keep' }
    | { readonly problem: Problem };
}

async function prepareNotices(
  context: Context,
  transaction: Transaction,
  id: string,
  { before, after }: { readonly before: Case; readonly after: Case },
) {
  const old = new Set(noticesOfCase(id, before).map((told) => told.id));
  const news = noticesOfCase(id, after).filter((told) => !old.has(told.id));
  return Promise.all(
    news.map((told) => prepareNotice(context, transaction, after.member, told.id, told.content)),
  );
}

function entryOf(id: string, after: Case, step: StepTaken<unknown>, at: Timestamp) {
  const { by, act, what } = step;
  if (act === undefined) return undefined;
  const entry = { by, act, on: `cases/${id}`, about: after.member, at };
  return (what === undefined ? entry : { ...entry, what }) satisfies AuditEntry;
}

/**
 * Does a step with a case in one transaction: the case, the trail, the member's standing, the thing
 * that is hidden or shown, and what the member is told. Then its reporters are told or asked, what
 * the member is told gets into their language, and messages that were given back are delivered.
 * @returns `done`, or why it stays as it is; `missing` where there is no such case
 */
export async function takeStep<Problem extends string>(
  context: Context,
  id: string,
  step: StepTaken<Problem>,
): Promise<Problem | 'done' | 'missing'> {
  const { db, now } = context;
  const caseRef = db.doc(`cases/${id}`);
  let given: readonly (readonly [thread: string, message: string])[] = [];
  const result = await db.runTransaction(async (transaction) => {
    given = [];
    const before = caseOf(await transaction.get(caseRef));
    if (before === undefined) return 'missing' as const;
    const outcome = step.next(before);
    if ('problem' in outcome) return outcome.problem;
    const { thing: change = 'keep' } = outcome;
    let after = outcome.case;
    const thing = await readThing(context, transaction, caseRef, after);
    const standing = await prepareStanding(context, transaction, after.member, { id, case: after });
    const notices = await prepareNotices(context, transaction, id, { before, after });
    if (change === 'hide') after = hideThing(transaction, caseRef, after, thing);
    if (change === 'show') {
      after = showThing(context, transaction, after, thing);
      given = thing.withheld.map(({ kept }) => [kept.get('thread'), kept.get('message')] as const);
    }
    transaction.set(caseRef, caseDocument(after));
    transaction.set(db.doc(`jobs/${caseJobId(id)}`), waitingJob({ kind: 'case', case: id }, now()));
    standing();
    for (const write of notices) write?.();
    const entry = entryOf(id, after, step, Timestamp.fromMillis(now()));
    if (entry) transaction.create(db.doc(`audit/case_${id}_${after.revision}`), entry);
    return 'done' as const;
  });
  if (result !== 'done') return result;
  for (const [thread, message] of given) await deliverMessage(context, thread, message);
  await tellOfCase(context, id);
  return result;
}
