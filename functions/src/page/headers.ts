/**
 * How long a page may be shown after what it shows was read, in seconds: what is hidden is out of
 * every cache within a minute.
 */
const OLDEST = 60;
/** As long as an instance keeps a page; another address may ask for the same. */
export const KEPT_SECONDS = 10;

/** `firebase.json` says the same of these addresses, as it has the last word (a test compares). */
export const PAGE_HEADERS = {
  'Cache-Control': `public, max-age=0, s-maxage=${OLDEST - KEPT_SECONDS}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex',
} as const;

/** A page that lacks what it should show is for the one who asked. */
export const BROKEN_PAGE_HEADERS = { ...PAGE_HEADERS, 'Cache-Control': 'no-store' } as const;
