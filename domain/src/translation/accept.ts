import type { Language } from '../languages.ts';
import { detectLanguage } from '../text/detect.ts';

export type TranslationFault = 'empty' | 'wrong-language';

/** Fewer letters than this say too little about a language to refuse an answer. */
const ENOUGH_LETTERS = 12;

/**
 * What is wrong with an answer of a translation service, or undefined. An answer in the source
 * language passes: services return names, numbers and what they cannot translate unchanged.
 */
export function translationFault(
  answer: string,
  source: Language,
  target: Language,
): TranslationFault | undefined {
  if (answer.trim() === '') return 'empty';
  if ((answer.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return undefined;
  const { language, sure } = detectLanguage(answer);
  if (!sure || language === target || language === source) return undefined;
  // Japanese written in kanji alone looks like Chinese.
  if (language === 'zh' && target === 'ja') return undefined;
  return 'wrong-language';
}
