import { FieldValue } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
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
