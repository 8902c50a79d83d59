/** Whom members can write to about the service: the one place where the address stands. */
export const SECRETARIAT = 'friends@jp-mirai.or.jp';

/**
 * JP-MIRAI Assist, which advises people who came to work in Japan in nine languages, as its leaflet
 * names it (reference 2 of the source document). Hours of Monday to Saturday, in Japan time.
 */
export const ASSIST = {
  url: 'https://portal.jp-mirai.org/',
  opens: '10:00',
  closes: '18:00',
} as const;
