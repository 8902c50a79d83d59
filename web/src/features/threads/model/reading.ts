import { stripReadings, textLanguage, wantsTranslation } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import type { Message } from './thread.ts';

/** What decides in which language a member reads. */
export interface Reader {
  readonly readingLanguage: AnyReadingLanguage;
  /** Languages the member reads untranslated. */
  readonly reads: readonly Language[];
}

/**
 * Why a message stands there in its own language: its translation is on its way (`translating`),
 * has not succeeded yet (`not-yet`), is not to be had this month (`budget`), or was made for
 * another reading language and can be asked for (`ask`).
 */
export type ReadingNote = 'translating' | 'not-yet' | 'budget' | 'ask';

/** How one message is shown to one reader. */
export interface MessageReading {
  readonly text: string;
  readonly language: Language | undefined;
  /** Whether `text` may hold readings as 漢字《かんじ》. */
  readonly withReadings: boolean;
  /** The text as written, where `text` is a translation. */
  readonly original?: { readonly text: string; readonly language: Language | undefined };
  readonly note?: ReadingNote;
}

/** Longer than this a function does not take while all is well; milliseconds. */
export const TRANSLATING_MS = 15_000;

function missing(message: Message, now: number): ReadingNote {
  if (message.translation === 'budget') return 'budget';
  const fresh = now - message.createdAt < TRANSLATING_MS;
  if (message.translation === 'pending') return fresh ? 'translating' : 'not-yet';
  if (message.translation === undefined) return fresh ? 'translating' : 'ask';
  return 'ask';
}

/**
 * What a reader sees of the other side's message.
 * @param now milliseconds
 */
export function readingOf(message: Message, reader: Reader, now: number): MessageReading {
  const { text, language } = message;
  const asWritten = { text, language, withReadings: false };
  const { readingLanguage, reads } = reader;
  const easy = readingLanguage === 'ja-easy';
  const wanted = message.translations[readingLanguage];
  if (wanted !== undefined && (easy || language === undefined || !reads.includes(language))) {
    const shown = { text: wanted, language: textLanguage(readingLanguage), withReadings: easy };
    const same = (easy ? stripReadings(wanted) : wanted) === text;
    return same ? shown : { ...shown, original: { text, language } };
  }
  const clear = language !== undefined && !wantsTranslation(language, readingLanguage, reads);
  if (clear) return asWritten;
  return { ...asWritten, note: missing(message, now) };
}
