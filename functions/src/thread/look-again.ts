import { parseLookAgain, stripReadings, textLanguage } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { demandText } from './call-outcome.ts';
import { mayLook } from './look-pace.ts';
import { demandOwnThread } from './own-thread.ts';
import type { MessageDocument } from './read-thread.ts';
import { textForReader } from './translate-message.ts';

/** A translation turned back into the language of its original. */
interface SecondLook {
  readonly back: string;
}

/**
 * Turns the translation of a message back into the language it was written in, so that its reader
 * sees where it went astray; charged to the reader's budget where not remembered.
 * @param input `{thread, message, language}`, unchecked
 * @throws {HttpsError} invalid-argument; failed-precondition (not a member, or no translation into
 *   that language); permission-denied; resource-exhausted with `{problem: 'pace' | 'budget'}`;
 *   unavailable
 */
export async function lookBack(context: Context, uid: string, input: unknown): Promise<SecondLook> {
  const parsed = parseLookAgain(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { thread: id, message: messageId, language } = parsed.value;
  await demandMember(context.db, uid);
  await demandOwnThread(context, id, uid);
  if (!mayLook(uid, context.now())) {
    throw new HttpsError('resource-exhausted', 'pace', { problem: 'pace' });
  }
  const snapshot = await context.db.doc(`threads/${id}/messages/${messageId}`).get();
  const message = snapshot.data() as MessageDocument | undefined;
  const translated = message?.translations?.[language];
  if (message?.language === undefined || translated === undefined) {
    throw new HttpsError('failed-precondition', 'no translation');
  }
  const outcome = await textForReader(context, {
    text: stripReadings(translated),
    language: textLanguage(language),
    reading: message.language,
    owner: uid,
    payer: uid,
  });
  return { back: demandText(outcome) };
}

export const lookAgain = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  (request): Promise<SecondLook> => lookBack(deployedContext(), demandUid(request), request.data),
);
