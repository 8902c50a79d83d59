import { randomInt } from 'node:crypto';
import {
  dayOfTraining,
  makeCheckInCode,
  parseTrainingCall,
  publicationJobId,
  savingProblem,
  stateProblem,
  withCorrection,
  withSource,
} from '@friends/domain';
import type { Training, TrainingCall, TrainingProblem, TrainingSave } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { waitingJob } from '../job/next-job.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { translatePublication } from '../story/translate-publication.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { deleteTraining } from './delete-training.ts';
import { codeRef, linkRef, trainingOf, trainingRef } from './read-training.ts';
import type { TrainingDocument } from './read-training.ts';

const wrong = (problem: TrainingProblem): HttpsError =>
  new HttpsError('failed-precondition', `${problem.field}: ${problem.problem}`, problem);

const wordsOf = ({ title, body }: { readonly title: string; readonly body: string }) => ({
  title: toUnicode(title),
  body: toUnicode(body),
});

/** What leaves a session behind. */
type Change = Exclude<TrainingCall, { readonly act: 'delete' }>;

const NEW = { state: 'draft', going: 0, waiting: 0, attended: 0 } as const;

const withoutVenue = ({ venue: _venue, ...rest }: Training): Omit<Training, 'venue'> => rest;

function saved(save: TrainingSave, before: Training | undefined, now: number): Training {
  const problem = savingProblem(save, before, now);
  if (problem !== undefined) throw wrong(problem);
  const { startsAt, endsAt, venue, link, languages, capacity } = save;
  const kept = before === undefined ? NEW : withoutVenue(before);
  return {
    ...kept,
    ...withSource(before, save.source, wordsOf(save)),
    ...(venue !== undefined && { venue: toUnicode(venue) }),
    online: link !== undefined,
    ...{ startsAt, endsAt, languages, capacity },
  };
}

function changed(call: Change, before: Training | undefined, now: number): Training {
  if (call.act === 'save') return saved(call, before, now);
  if (before === undefined) throw new HttpsError('not-found', 'nothing of this id');
  if (call.act === 'correct') {
    if (call.language === before.source) {
      throw new HttpsError('invalid-argument', 'source', { field: 'language', problem: 'source' });
    }
    return { ...before, texts: withCorrection(before, call.language, wordsOf(call)) };
  }
  const problem = stateProblem(before, now);
  if (problem !== undefined) throw wrong(problem);
  return { ...before, state: call.act === 'plan' ? 'planned' : 'cancelled' };
}

function documentOf(training: Training, createdAt: Timestamp, now: Timestamp): TrainingDocument {
  const { startsAt, endsAt, nextAt, ...rest } = training;
  return {
    ...rest,
    startsAt: Timestamp.fromMillis(startsAt),
    endsAt: Timestamp.fromMillis(endsAt),
    ...(nextAt !== undefined && { nextAt: Timestamp.fromMillis(nextAt) }),
    createdAt,
    updatedAt: now,
  };
}

/** Another day has another code: that of the day before is worth nothing. */
function writeCode(transaction: Transaction, held: DocumentSnapshot, { startsAt }: Training): void {
  const day = dayOfTraining(startsAt);
  if (held.get('day') === day) return;
  transaction.set(held.ref, { code: makeCheckInCode(randomInt), day });
}

function writeLink(transaction: Transaction, ref: DocumentReference, { link }: TrainingSave): void {
  if (link === undefined) transaction.delete(ref);
  else transaction.set(ref, { link });
}

function entryFor(by: string, call: Change, at: Timestamp): AuditEntry {
  const { act, id } = call;
  return { by, act, on: `trainings/${id}`, at, ...(act === 'correct' && { what: call.language }) };
}

/**
 * Writes, corrects, plans, cancels or deletes a session, leaves a trail of it, and makes its words in
 * the ten languages. Those who registered are told by `onTrainingWritten`.
 * @param input a `TrainingCall`, unchecked
 * @throws {HttpsError} invalid-argument and failed-precondition with `{field, problem}`; not-found;
 *   permission-denied
 */
export async function editTraining(context: Context, uid: string, input: unknown): Promise<void> {
  const { db } = context;
  await demandStaff(db, uid, 'train');
  const parsed = parseTrainingCall(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const call = parsed.value;
  if (call.act === 'delete') return deleteTraining(context, uid, call.id);
  const ref = trainingRef(db, call.id);
  await db.runTransaction(async (transaction) => {
    const [found, code] = (await transaction.getAll(ref, codeRef(db, call.id))) as [
      DocumentSnapshot,
      DocumentSnapshot,
    ];
    const now = context.now();
    const next = changed(call, trainingOf(found), now);
    const at = Timestamp.fromMillis(now);
    const createdAt = (found.get('createdAt') as Timestamp | undefined) ?? at;
    transaction.set(ref, documentOf(next, createdAt, at));
    writeCode(transaction, code, next);
    if (call.act === 'save') writeLink(transaction, linkRef(db, call.id), call);
    const job = db.doc(`jobs/${publicationJobId('trainings', call.id)}`);
    const subject = { kind: 'trainings', id: call.id, revision: next.revision } as const;
    transaction.set(job, waitingJob(subject, now));
    transaction.create(db.collection('audit').doc(), entryFor(uid, call, at));
  });
  await translatePublication(context, { kind: 'trainings', id: call.id }, 0);
}

export const editTrainingCall = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  async (request) => {
    await editTraining(deployedContext(), demandUid(request), request.data);
    return {};
  },
);
