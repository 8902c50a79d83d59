import type { AnyReadingLanguage, Language } from '@friends/domain';

/**
 * What Chromium's Intl lacks: dates and times in Burmese, names of languages in Burmese and
 * Filipino (it gives them in another language without saying so). Months and weekdays as in CLDR.
 */
export const BURMESE = {
  months: [
    'ဇန်နဝါရီ',
    'ဖေဖော်ဝါရီ',
    'မတ်',
    'ဧပြီ',
    'မေ',
    'ဇွန်',
    'ဇူလိုင်',
    'ဩဂုတ်',
    'စက်တင်ဘာ',
    'အောက်တိုဘာ',
    'နိုဝင်ဘာ',
    'ဒီဇင်ဘာ',
  ],
  weekdays: ['တနင်္ဂနွေ', 'တနင်္လာ', 'အင်္ဂါ', 'ဗုဒ္ဓဟူး', 'ကြာသပတေး', 'သောကြာ', 'စနေ'],
  now: 'ယခု',
  ago: 'ပြီးခဲ့သည့်',
  units: {
    minute: 'မိနစ်',
    hour: 'နာရီ',
    day: 'ရက်',
    week: 'ပတ်',
    month: 'လ',
    year: 'နှစ်',
  },
} as const;

const IN_BURMESE: Readonly<Record<Language, string>> = {
  ja: 'ဂျပန်',
  en: 'အင်္ဂလိပ်',
  zh: 'တရုတ်',
  vi: 'ဗီယက်နမ်',
  tl: 'ဖိလစ်ပိုင်',
  id: 'အင်ဒိုနီးရှား',
  my: 'မြန်မာ',
  pt: 'ပေါ်တူဂီ',
  es: 'စပိန်',
  ne: 'နီပေါ',
  ko: 'ကိုရီးယား',
  th: 'ထိုင်း',
  si: 'ဆင်ဟာလ',
  km: 'ခမာ',
  lo: 'လာအို',
  mn: 'မွန်ဂို',
  hi: 'ဟိန္ဒီ',
  bn: 'ဘင်္ဂါလီ',
  ta: 'တမီးလ်',
  ur: 'အူရဒူ',
  uz: 'ဥဇဘက်',
  ru: 'ရုရှ',
  fr: 'ပြင်သစ်',
};

const IN_FILIPINO: Readonly<Record<Language, string>> = {
  ja: 'Nihongo',
  en: 'Ingles',
  zh: 'Chinese',
  vi: 'Vietnamese',
  tl: 'Tagalog',
  id: 'Indonesian',
  my: 'Burmese',
  pt: 'Portuges',
  es: 'Espanyol',
  ne: 'Nepali',
  ko: 'Koreano',
  th: 'Thai',
  si: 'Sinhala',
  km: 'Khmer',
  lo: 'Lao',
  mn: 'Mongolian',
  hi: 'Hindi',
  bn: 'Bengali',
  ta: 'Tamil',
  ur: 'Urdu',
  uz: 'Uzbek',
  ru: 'Ruso',
  fr: 'Pranses',
};

/** The names of languages for readers whom Intl cannot serve. */
export function languageNamesWithoutIntl(
  reader: AnyReadingLanguage,
): Readonly<Record<Language, string>> | undefined {
  if (reader === 'my') return IN_BURMESE;
  return reader === 'tl' ? IN_FILIPINO : undefined;
}
