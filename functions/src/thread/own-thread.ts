import { ROLES } from '@friends/domain';
import type { Language, Member } from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError } from 'firebase-functions/v2/https';
import type { Context } from '../context.ts';
import type { ThreadDocument } from './read-thread.ts';

/**
 * A thread that a member is one of the two of; an outsider cannot tell a foreign one from none.
 * @throws {HttpsError} permission-denied
 */
export async function demandOwnThread(
  { db }: Context,
  id: string,
  uid: string,
): Promise<ThreadDocument> {
  const thread = (await db.doc(`threads/${id}`).get()).data() as ThreadDocument | undefined;
  if (thread === undefined || ROLES.every((role) => thread[role] !== uid)) {
    throw new HttpsError('permission-denied', 'not your conversation');
  }
  return thread;
}

/** The languages a member speaks, none where there is no such member. */
export const languagesOf = (member: DocumentSnapshot | undefined): readonly Language[] =>
  (member?.data() as Member | undefined)?.speaks ?? [];
