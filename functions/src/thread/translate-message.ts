import { phraseIn, phraseLanguage, textLanguage, wantsTranslation } from '@friends/domain';
import type { AnyReadingLanguage, Language } from '@friends/domain';
import type { Context } from '../context.ts';
import { addReadings } from '../text/add-readings.ts';
import { languageOf } from '../text/language-of.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { translateTexts } from '../translation/translate-texts.ts';
import type { Outcome } from '../translation/translate-texts.ts';
import type { MessageDocument } from './read-thread.ts';

/** A text as typed, in Unicode, and the language it is in; a ready phrase tells it exactly. */
export async function textSource(
  typed: string,
  speaks: readonly Language[],
): Promise<{ readonly text: string; readonly language: Language }> {
  const text = toUnicode(typed.toWellFormed());
  return { text, language: phraseLanguage(text) ?? (await languageOf(text, speaks)) };
}

/** The text of a message in Unicode and the language it is in. */
export async function messageSource(
  message: MessageDocument,
  speaks: readonly Language[],
): Promise<{ readonly text: string; readonly language: Language }> {
  if (message.language === undefined) return textSource(message.text, speaks);
  return { text: toUnicode(message.text.toWellFormed()), language: message.language };
}

/** Whether a reader gets something beside the original: a translation, or readings on Japanese. */
export function needsReaderText(
  language: Language,
  reading: AnyReadingLanguage,
  reads: readonly Language[],
): boolean {
  const wantsReadings = reading === 'ja-easy' && language === 'ja';
  return wantsReadings || wantsTranslation(language, reading, reads);
}

/** Whose text is translated for whom. */
export interface ReaderText {
  readonly text: string;
  readonly language: Language;
  readonly reading: AnyReadingLanguage;
  /** The writer of the text. */
  readonly owner: string;
  readonly payer: string;
}

/**
 * A text as readers of `reading` read it: translated, and with readings in Easy Japanese. Ready
 * phrases are known in the ten languages, so that nobody pays for them.
 */
export async function textForReader(context: Context, task: ReaderText): Promise<Outcome> {
  const { text, language, reading, owner, payer } = task;
  const phrase = phraseIn(text, reading);
  if (phrase !== undefined) return { text: phrase };
  const target = textLanguage(reading);
  const translations = await translateTexts(context, {
    texts: [{ text, owner }],
    source: language,
    targets: [target],
    payer,
  });
  const outcome = translations(text, target);
  if ('problem' in outcome || reading !== 'ja-easy') return outcome;
  return { text: await addReadings(outcome.text) };
}
