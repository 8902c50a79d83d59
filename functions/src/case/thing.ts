import { messageJobId } from '@friends/domain';
import type { Case } from '@friends/domain';
import { FieldValue } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { waitingJob } from '../job/next-job.ts';
import type { MessageDocument } from '../thread/read-thread.ts';

/** What is withheld of a message stands below its case: `cases/{caseId}/withheld/{thread}_{message}`. */
export interface WithheldDocument extends Pick<
  MessageDocument,
  'text' | 'language' | 'translations' | 'translation'
> {
  readonly thread: string;
  readonly message: string;
}

/**
 * Moves what a message says to its case, so that it reaches nobody until somebody has decided; the
 * message remains, `withheld`. Writes only, so that it can follow any reads of the transaction.
 */
export function withhold(
  transaction: Transaction,
  caseRef: DocumentReference,
  message: DocumentSnapshot,
): void {
  const thread = message.ref.parent.parent;
  const said = message.data() as MessageDocument | undefined;
  if (thread === null || said === undefined || said.withheld === true) return;
  const { text, language, translations, translation } = said;
  transaction.set(caseRef.collection('withheld').doc(`${thread.id}_${message.id}`), {
    thread: thread.id,
    message: message.id,
    text,
    ...(language !== undefined && { language }),
    ...(translations !== undefined && { translations }),
    ...(translation !== undefined && { translation }),
  } satisfies WithheldDocument);
  transaction.update(message.ref, {
    text: '',
    withheld: true,
    language: FieldValue.delete(),
    translations: FieldValue.delete(),
    translation: FieldValue.delete(),
  });
  // Whoever counts the thread's messages looks for those that do not count, from now on.
  transaction.update(thread, { withholds: true });
}

/** What a case is about as it is now, and what is withheld below it. */
export interface Thing {
  /** The post or the message; absent where the case is about a member, or it has gone. */
  readonly found?: DocumentSnapshot;
  /** What is withheld, with the message it was said in. */
  readonly withheld: readonly {
    readonly kept: DocumentSnapshot;
    readonly message: DocumentSnapshot;
  }[];
}

/** Reads it in the transaction, before anything is written. */
export async function readThing(
  { db }: Context,
  transaction: Transaction,
  caseRef: DocumentReference,
  { target }: Case,
): Promise<Thing> {
  const all = (await transaction.get(caseRef.collection('withheld'))).docs;
  const withheld = await Promise.all(
    all.map(async (kept) => {
      const { thread, message } = kept.data() as WithheldDocument;
      const ref = db.doc(`threads/${thread}/messages/${message}`);
      return { kept, message: await transaction.get(ref) };
    }),
  );
  if (target.kind === 'member') return { withheld };
  const path =
    target.kind === 'post'
      ? `posts/${target.post}`
      : `threads/${target.thread}/messages/${target.message}`;
  const found = await transaction.get(db.doc(path));
  return found.exists ? { found, withheld } : { withheld };
}

/** Keeps a thing from everybody else. @returns the case, which knows what a post was before */
export function hideThing(
  transaction: Transaction,
  caseRef: DocumentReference,
  one: Case,
  { found }: Thing,
): Case {
  if (found === undefined) return one;
  if (one.target.kind === 'message') {
    withhold(transaction, caseRef, found);
    return one;
  }
  const state: unknown = found.get('state');
  if (state === 'hidden') return one;
  transaction.update(found.ref, { state: 'hidden', revision: FieldValue.increment(1) });
  return state === 'closed' ? { ...one, thingWas: 'closed' } : one;
}

/**
 * Gives everything back that was kept from others for a case; a job sees to it that messages reach
 * their readers.
 */
export function showThing(
  { db, now }: Context,
  transaction: Transaction,
  { target, thingWas, ...one }: Case,
  { found, withheld }: Thing,
): Case {
  if (target.kind === 'post' && found?.get('state') === 'hidden') {
    const state = thingWas ?? 'open';
    transaction.update(found.ref, { state, revision: FieldValue.increment(1) });
  }
  for (const { kept, message } of withheld) {
    const { thread, message: id, ...said } = kept.data() as WithheldDocument;
    transaction.delete(kept.ref);
    if (!message.exists) continue;
    transaction.update(message.ref, { ...said, withheld: FieldValue.delete() });
    const job = waitingJob({ kind: 'message', thread, message: id }, now());
    transaction.set(db.doc(`jobs/${messageJobId(thread, id)}`), job);
  }
  return { target, ...one };
}
