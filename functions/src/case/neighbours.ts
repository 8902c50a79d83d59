import type { Excerpt } from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { MessageDocument } from '../thread/read-thread.ts';

/** So many are shown with a message; rather those before it, which it may answer. */
const NEIGHBOURS = 5;
const BEFORE = 3;

function neighbour(snapshot: DocumentSnapshot) {
  const { from, text, language, createdAt } = snapshot.data() as MessageDocument;
  return { from, text, ...(language !== undefined && { language }), at: createdAt.toMillis() };
}

/** What was said just before and after a message, oldest first, five at most. */
export async function neighboursOf(
  message: DocumentSnapshot,
): Promise<NonNullable<Excerpt['neighbours']>> {
  const { createdAt } = message.data() as MessageDocument;
  const messages = message.ref.parent;
  const [before, after] = await Promise.all([
    messages.orderBy('createdAt', 'desc').startAfter(createdAt).limit(NEIGHBOURS).get(),
    messages.orderBy('createdAt').startAfter(createdAt).limit(NEIGHBOURS).get(),
  ]);
  const earlier = Math.max(BEFORE, NEIGHBOURS - after.size);
  const shown = before.docs.slice(0, earlier);
  return [...shown.reverse(), ...after.docs.slice(0, NEIGHBOURS - shown.length)].map(neighbour);
}
