import { caseAfterReport, isNewAccount } from '@friends/domain';
import type { Report, Suspect } from '@friends/domain';
import type {
  DocumentReference,
  DocumentSnapshot,
  QueryDocumentSnapshot,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { attachedDocument, readAttached } from './attach-thread.ts';
import { caseDocument, caseOf } from './read-case.ts';
import { caseId, suspectOf } from './suspect.ts';
import { tellReporters } from './tell-reporters.ts';

/** `reports/{reporter}_{key}`. */
type ReportDocument = Omit<Report, 'createdAt'> & { readonly createdAt: Timestamp };

/** Whether the reporter's account was younger than a week when the report was written. */
async function isNewcomer({ db }: Context, { reporter, createdAt }: ReportDocument) {
  const joined = (await db.doc(`members/${reporter}`).get()).get('joinedAt') as
    Timestamp | undefined;
  // Who has gone since cannot be asked any more, and is not believed more than somebody new.
  return joined === undefined || isNewAccount(joined.toMillis(), createdAt.toMillis());
}

/** How many reports a case has without this one, and how many of new accounts. */
async function countOthers({ db }: Context, transaction: Transaction, id: string) {
  const all = db.collection('reports').where('case', '==', id);
  const reports = (await transaction.get(all.count())).data().count;
  const isNew = all.where('newcomer', '==', true);
  return { reports, newcomers: (await transaction.get(isNew.count())).data().count };
}

interface Receiving {
  readonly ref: DocumentReference;
  readonly suspect: Suspect;
  readonly newcomer: boolean;
  readonly attached: readonly QueryDocumentSnapshot[];
}

function isWaiting(found: DocumentSnapshot | undefined): found is DocumentSnapshot {
  return found?.exists === true && found.get('case') === undefined;
}

/** Counts the report and changes the case in one transaction, so that none is lost or doubled. */
async function settle(context: Context, { ref, suspect, newcomer, attached }: Receiving) {
  const { db } = context;
  const id = caseId(suspect.target, suspect.member);
  const caseRef = db.doc(`cases/${id}`);
  await db.runTransaction(async (transaction) => {
    const [found, caseFound] = await transaction.getAll(ref, caseRef);
    if (!isWaiting(found)) return;
    const others = await countOthers(context, transaction, id);
    const { reason, createdAt } = found.data() as ReportDocument;
    const reports = others.reports + 1;
    const newcomers = others.newcomers + (newcomer ? 1 : 0);
    const reported = { ...suspect, reason, at: createdAt.toMillis(), reports, newcomers };
    const before = caseOf(caseFound);
    const next = caseAfterReport(before, reported, context.now());
    if (next !== undefined) transaction.set(caseRef, caseDocument(next));
    for (const message of next === undefined ? [] : attached) {
      transaction.set(caseRef.collection('attached').doc(message.id), attachedDocument(message));
    }
    transaction.update(ref, { case: id, newcomer, outcome: 'received' });
  });
  // Of what an earlier decision answers they are told at once.
  await tellReporters(context, id);
}

/**
 * Takes up a report: the case of the thing knows of it, and the reporter that it has been received,
 * or what was decided already. Reports alone hide nothing. Can be repeated.
 */
export async function receiveReport(context: Context, id: string): Promise<void> {
  const { db } = context;
  const ref = db.doc(`reports/${id}`);
  const found = await ref.get();
  const known = found.get('case') as string | undefined;
  // Its event came before, and may have ended in between.
  if (known !== undefined) return tellReporters(context, known);
  if (!isWaiting(found)) return;
  const report = found.data() as ReportDocument;
  const { target, attach } = report;
  const suspect = await suspectOf(context, target);
  if (suspect === undefined) {
    // What it was about has gone meanwhile, and harms nobody any more.
    await ref.set({ outcome: 'received' }, { merge: true });
    return;
  }
  const isWhole = attach && target.kind === 'message';
  const attached = isWhole ? await readAttached(db, target.thread) : [];
  await settle(context, { ref, suspect, newcomer: await isNewcomer(context, report), attached });
}
