import { publicationJobId } from '@friends/domain';
import type { TrainingProblem } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError } from 'firebase-functions/v2/https';
import type { Context } from '../context.ts';
import type { AuditEntry } from '../staff/audit.ts';
import { codeRef, linkRef, trainingRef } from './read-training.ts';

const REGISTERED: TrainingProblem = { field: 'state', problem: 'registered' };

/**
 * Deletes a session for which nobody has registered, with all that belongs to it, and leaves a trail
 * of it. Of one that is gone already nothing is done.
 * @param by the uid of somebody who may
 * @throws {HttpsError} failed-precondition with `{field, problem}` where somebody has registered
 */
export async function deleteTraining(context: Context, by: string, id: string): Promise<void> {
  const { db } = context;
  const ref = trainingRef(db, id);
  const registered = db.collection('registrations').where('training', '==', id).limit(1);
  await db.runTransaction(async (transaction) => {
    const found = await transaction.get(ref);
    if (!found.exists) return;
    if (!(await transaction.get(registered)).empty) {
      throw new HttpsError('failed-precondition', 'registered', REGISTERED);
    }
    const job = db.doc(`jobs/${publicationJobId('trainings', id)}`);
    for (const gone of [ref, codeRef(db, id), linkRef(db, id), job]) transaction.delete(gone);
    const at = Timestamp.fromMillis(context.now());
    const entry: AuditEntry = { by, act: 'delete', on: `trainings/${id}`, at };
    transaction.create(db.collection('audit').doc(), entry);
  });
}
