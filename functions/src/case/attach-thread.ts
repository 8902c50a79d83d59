import { LIMITS } from '@friends/domain';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { MessageDocument } from '../thread/read-thread.ts';

/** The newest of what was said in a thread, for who reported one of its messages and attached it. */
export async function readAttached(
  db: Firestore,
  thread: string,
): Promise<readonly QueryDocumentSnapshot[]> {
  const messages = db.collection(`threads/${thread}/messages`);
  return (await messages.orderBy('createdAt', 'desc').limit(LIMITS.attachedAtOnce).get()).docs;
}

/** `cases/{caseId}/attached/{messageId}`: a message as moderators read it. */
export function attachedDocument(message: QueryDocumentSnapshot) {
  const { from, text, language, createdAt } = message.data() as MessageDocument;
  return { from, text, ...(language !== undefined && { language }), at: createdAt };
}
