import type { ReadingLanguage } from './languages.ts';

/** Whom members can write to about the service: the one place where the address stands. */
export const SECRETARIAT = 'friends@jp-mirai.or.jp';

/**
 * JP-MIRAI Assist, which advises people who came to work in Japan, as its leaflet names it
 * (reference 2 of the source document; for 23 May 2022 to 30 April 2023, so that the secretariat
 * has to look whether it still holds). Hours of Monday to Saturday, in Japan time.
 */
export const ASSIST = {
  url: 'https://portal.jp-mirai.org/',
  opens: '10:00',
  closes: '18:00',
  languages: ['ja-easy', 'en', 'zh', 'es', 'pt', 'tl', 'id', 'my', 'vi'],
  /** Where it is urgent, and there is nothing but a telephone. */
  phone: '0800-080-4086',
} as const satisfies { readonly languages: readonly ReadingLanguage[] } & Record<string, unknown>;
