import { LANGUAGES } from '@friends/domain';
import type { AnyReadingLanguage, CaseWords, Language } from '@friends/domain';
import type { Context } from '../context.ts';
import { SECRETARIAT_BUDGET } from '../story/publication.ts';
import { textForReader, textSource } from '../thread/translate-message.ts';
import type { Outcome } from '../translation/translate-texts.ts';

const isLanguage = (value: string | undefined): value is Language =>
  LANGUAGES.some((language) => language === value);

/** What was said in a case, as somebody reads it; the secretariat pays. */
export async function textOfCase(
  context: Context,
  { text, language }: CaseWords,
  reading: AnyReadingLanguage,
): Promise<Outcome> {
  const source = await textSource(text, ['ja']);
  const known = isLanguage(language) ? language : source.language;
  const paid = { owner: SECRETARIAT_BUDGET, payer: SECRETARIAT_BUDGET };
  return textForReader(context, { ...source, language: known, reading, ...paid });
}
