import { stripReadings, wantsTranslation } from '@friends/domain';
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
  /** `ja-easy` where the text may hold readings; undefined until the language is known. */
  readonly language: AnyReadingLanguage | undefined;
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
  return message.translation === undefined && fresh ? 'translating' : 'ask';
}

/**
 * What a reader sees of the other side's message.
 * @param now milliseconds
 */
export function readingOf(message: Message, reader: Reader, now: number): MessageReading {
  const { text, language } = message;
  const { readingLanguage, reads } = reader;
  const isEasy = readingLanguage === 'ja-easy';
  const isRead = language !== undefined && !wantsTranslation(language, readingLanguage, reads);
  const translated = message.translations[readingLanguage];
  if (translated !== undefined && (isEasy || !isRead)) {
    const isSame = (isEasy ? stripReadings(translated) : translated) === text;
    const shown = { text: translated, language: readingLanguage };
    return isSame ? shown : { ...shown, original: { text, language } };
  }
  if (isRead) return { text, language };
  return { text, language, note: missing(message, now) };
}
