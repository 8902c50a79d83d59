import type { Phrasebook } from './phrasebook.ts';

export interface Detected {
  /** A service language code, `und` when nothing speaks for any language. */
  readonly language: string;
  /** 0 to 1. */
  readonly confidence: number;
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'ne'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh-CN'],
];

const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the a an is are to of and in i you we my for with on it this can would'.split(' '),
  vi: 'và là của có không mình tôi bạn cho với được ở những một người để rất này'.split(' '),
  tl: 'ang ng mga sa na ko ako ay po ka kami para may hindi ba at naman siya'.split(' '),
  id: 'yang dan di ke saya untuk dengan ini itu tidak ada bisa kami dari akan anda'.split(' '),
  pt: 'o a os as de do da e que não em um uma para com eu você por se é está meu'.split(' '),
  es: 'el la los las de del y que no en un una para con yo por se es está mi qué'.split(' '),
};

/** Guesses a text's language from its script, then from function words. */
export function detectLanguage(text: string, phrasebook: Phrasebook): Detected {
  const known = phrasebook.languageOf(text);
  if (known !== undefined) return { language: known === 'zh' ? 'zh-CN' : known, confidence: 1 };
  const script = SCRIPTS.find(([pattern]) => pattern.test(text));
  if (script) return { language: script[1], confidence: 0.9 };
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(FUNCTION_WORDS)
    .map(([language, list]) => ({
      language,
      hits: words.filter((word) => list.includes(word)).length,
    }))
    .sort((a, b) => b.hits - a.hits);
  const best = scores[0];
  if (!best || best.hits === 0) return { language: 'und', confidence: 0 };
  return { language: best.language, confidence: Math.min(0.9, best.hits / words.length + 0.2) };
}
