import { isReadingLanguage, READING_LANGUAGES, textLanguage } from './languages.ts';
import type { AnyReadingLanguage, Language, ReadingLanguage } from './languages.ts';
import { PHRASES } from './phrase-texts.ts';
import { stripReadings } from './text/readings.ts';

/** A sentence that is known in all reading languages. */
export type PhraseId = keyof typeof PHRASES;
export const PHRASE_IDS = /* @__PURE__ */ Object.keys(PHRASES) as readonly PhraseId[];

/** What fits a first message to somebody unknown, in the order shown. */
export const FIRST_PHRASES: readonly PhraseId[] = [
  'join',
  'more',
  'when',
  'where',
  'beginner',
  'japanese',
  'child',
  'cost',
  'bring',
];

/** What fits within a conversation, in the order shown. */
export const TALK_PHRASES: readonly PhraseId[] = [
  'when',
  'where',
  'simpler',
  'understood',
  'thanks',
  'late',
  'cannot',
  'cost',
  'bring',
];

/** Shows somebody where to find help: where it is read, the card of JP-MIRAI Assist stands below. */
export const HELP_PHRASE = 'help' satisfies PhraseId;

/**
 * A ready phrase as a message in this language: without readings, since a message is plain text
 * and gets its readings where it is read.
 */
export const phraseText = (id: PhraseId, language: ReadingLanguage): string =>
  stripReadings(PHRASES[id][language]);

/** A ready phrase to be looked at: in Easy Japanese with readings, 漢字《かんじ》. */
export const phraseReading = (id: PhraseId, language: ReadingLanguage): string =>
  PHRASES[id][language];

interface Found {
  readonly id: PhraseId;
  readonly language: Language;
}

/** Easy Japanese comes before Japanese, and both are Japanese texts. */
const BY_TEXT: ReadonlyMap<string, Found> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ PHRASE_IDS.flatMap((id) =>
    READING_LANGUAGES.map((reading) => [
      phraseText(id, reading),
      { id, language: textLanguage(reading) },
    ]),
  ),
);

/** Which ready phrase a text is, and nothing else; or undefined. */
export const phraseOf = (text: string): PhraseId | undefined => BY_TEXT.get(text.trim())?.id;

/** The language of a text that is a ready phrase and nothing else, or undefined. */
export const phraseLanguage = (text: string): Language | undefined =>
  BY_TEXT.get(text.trim())?.language;

/**
 * A ready phrase as it is said in a reading language, exact and free; in Easy Japanese with
 * readings. Undefined where the text is no ready phrase or the language none of the ten.
 */
export function phraseIn(text: string, reading: AnyReadingLanguage): string | undefined {
  const found = BY_TEXT.get(text.trim());
  return found && isReadingLanguage(reading) ? PHRASES[found.id][reading] : undefined;
}
