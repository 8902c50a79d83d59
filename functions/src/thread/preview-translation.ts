import { parsePreview, stripReadings, textLanguage } from '@friends/domain';
import type { AnyReadingLanguage, Member, PreviewInput, Settings } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS, DICTIONARY_MEMORY } from '../options.ts';
import { demandText } from './call-outcome.ts';
import { mayLook } from './look-pace.ts';
import { demandOwnThread } from './own-thread.ts';
import { needsReaderText, textForReader, textSource } from './translate-message.ts';

/** How a text will be read: as it is, or translated into `language`, and what that means back. */
interface Preview {
  readonly language?: AnyReadingLanguage;
  readonly text?: string;
  readonly back?: string;
}

/**
 * The uid of who will read it.
 * @throws {HttpsError} permission-denied, not-found
 */
async function readerOf(context: Context, uid: string, input: PreviewInput): Promise<string> {
  if ('thread' in input) {
    const { author, inquirer } = await demandOwnThread(context, input.thread, uid);
    return author === uid ? inquirer : author;
  }
  const post = await context.db.doc(`posts/${input.post}`).get();
  if (post.get('state') !== 'open') throw new HttpsError('not-found', 'no open post');
  return post.get('author') as string;
}

/**
 * Shows how a text would be read by the other side, and what the translation means when turned
 * back. Nothing is sent or stored but what translating remembers; charged to the caller's budget.
 * @param input `{thread, text}` or `{post, text}`, unchecked
 * @returns nothing in it where the reader reads the text as it is
 * @throws {HttpsError} invalid-argument; failed-precondition; permission-denied; not-found;
 *   resource-exhausted with `{problem: 'pace' | 'budget'}`; unavailable
 */
export async function previewText(context: Context, uid: string, input: unknown): Promise<Preview> {
  const parsed = parsePreview(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { db } = context;
  const { speaks } = await demandMember(db, uid);
  const reader = await readerOf(context, uid, parsed.value);
  if (await isBlockedBetween(context, uid, reader)) {
    throw new HttpsError('permission-denied', 'blocked');
  }
  if (!mayLook(uid, context.now())) {
    throw new HttpsError('resource-exhausted', 'pace', { problem: 'pace' });
  }
  const [member, settings] = await db.getAll(
    db.doc(`members/${reader}`),
    db.doc(`members/${reader}/private/settings`),
  );
  if (member?.exists !== true || settings?.exists !== true) return {};
  const { reads } = member.data() as Member;
  const { readingLanguage: reading } = settings.data() as Settings;
  const source = await textSource(parsed.value.text, speaks);
  if (!needsReaderText(source.language, reading, reads)) return {};
  const paid = { owner: uid, payer: uid };
  const text = demandText(await textForReader(context, { ...source, reading, ...paid }));
  const back = { text: stripReadings(text), language: textLanguage(reading) };
  if (back.language === source.language) return { language: reading, text };
  const turned = await textForReader(context, { ...back, reading: source.language, ...paid });
  return { language: reading, text, back: demandText(turned) };
}

export const previewTranslation = onCall(
  { ...CALL_OPTIONS, memory: DICTIONARY_MEMORY },
  (request): Promise<Preview> => previewText(deployedContext(), demandUid(request), request.data),
);
