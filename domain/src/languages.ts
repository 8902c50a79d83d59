/** The ten languages of the interface and of listings; codes as in the addresses `/vi/…`. */
export const READING_LANGUAGES = [
  'ja',
  'ja-easy',
  'en',
  'zh',
  'vi',
  'tl',
  'id',
  'my',
  'pt',
  'es',
] as const;
export type ReadingLanguage = (typeof READING_LANGUAGES)[number];

/** Languages a text can be written in and have listings in: the ten without Easy Japanese. */
export const LISTED_LANGUAGES = ['ja', 'en', 'zh', 'vi', 'tl', 'id', 'my', 'pt', 'es'] as const;
export type ListedLanguage = (typeof LISTED_LANGUAGES)[number];

/** Languages beyond the ten: spoken, written and read on demand. */
export const FURTHER_LANGUAGES = [
  'ne',
  'ko',
  'th',
  'si',
  'km',
  'lo',
  'mn',
  'hi',
  'bn',
  'ta',
  'ur',
  'uz',
  'ru',
  'fr',
] as const;
export type FurtherLanguage = (typeof FURTHER_LANGUAGES)[number];

/** Any language a text may be written in. */
export type Language = ListedLanguage | FurtherLanguage;
/** Any language a member may read in. */
export type AnyReadingLanguage = ReadingLanguage | FurtherLanguage;

export const LANGUAGES: readonly Language[] = [...LISTED_LANGUAGES, ...FURTHER_LANGUAGES];
export const ANY_READING_LANGUAGES: readonly AnyReadingLanguage[] = [
  ...READING_LANGUAGES,
  ...FURTHER_LANGUAGES,
];

/** What speakers call their language; shown in language menus, never translated. */
export const LANGUAGE_NAMES: Readonly<Record<AnyReadingLanguage, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: 'English',
  zh: '中文',
  vi: 'Tiếng Việt',
  tl: 'Tagalog',
  id: 'Bahasa Indonesia',
  my: 'မြန်မာဘာသာ',
  pt: 'Português',
  es: 'Español',
  ne: 'नेपाली',
  ko: '한국어',
  th: 'ไทย',
  si: 'සිංහල',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  mn: 'Монгол',
  hi: 'हिन्दी',
  bn: 'বাংলা',
  ta: 'தமிழ்',
  ur: 'اردو',
  uz: 'Oʻzbekcha',
  ru: 'Русский',
  fr: 'Français',
};

const listed: ReadonlySet<string> = new Set(LISTED_LANGUAGES);
const reading: ReadonlySet<string> = new Set(READING_LANGUAGES);
const written: ReadonlySet<string> = new Set(LANGUAGES);

export const isListedLanguage = (code: string): code is ListedLanguage => listed.has(code);
export const isReadingLanguage = (code: string): code is ReadingLanguage => reading.has(code);
export const isLanguage = (code: string): code is Language => written.has(code);
export const isAnyReadingLanguage = (code: string): code is AnyReadingLanguage =>
  reading.has(code) || written.has(code);

/** The language a reader of `reading` is addressed in by a text: Easy Japanese is Japanese. */
export function textLanguage(reading: AnyReadingLanguage): Language {
  return reading === 'ja-easy' ? 'ja' : reading;
}

const TO_GOOGLE: Readonly<Record<string, string>> = { zh: 'zh-CN' };

/** Our code as Google's translation v2 names it (zh → zh-CN; the rest are the same). */
export function googleCode(language: Language): string {
  return TO_GOOGLE[language] ?? language;
}

/**
 * The language a BCP 47 tag of a browser or of Google means to us (`pt-BR` → pt, `fil` → tl,
 * `zh-TW` → zh), or undefined where it is none of ours.
 */
export function languageOfTag(tag: string): Language | undefined {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const code = base === 'fil' ? 'tl' : base;
  return isLanguage(code) ? code : undefined;
}

/**
 * The interface language for the tags a browser sends, most wanted first; `ja-easy` counts as
 * itself. Whoever reads none of the ten gets English.
 */
export function interfaceLanguage(tags: readonly string[]): ReadingLanguage {
  for (const tag of tags) {
    const lower = tag.toLowerCase();
    if (isReadingLanguage(lower)) return lower;
    const language = languageOfTag(tag);
    if (language !== undefined && isListedLanguage(language)) return language;
  }
  return 'en';
}
