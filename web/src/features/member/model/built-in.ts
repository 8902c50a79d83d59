/** Browsers that live inside another app: they start empty, and forget. */
const APPS = [
  ['LINE', /\bLine\//i],
  ['Instagram', /\bInstagram\b/],
  ['Messenger', /\bMessenger|FBAN\/Messenger/],
  ['Facebook', /\bFBA[NV]\/|\bFB_IAB\//],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok/i],
  ['WeChat', /MicroMessenger/i],
  ['Zalo', /\bZalo/i],
] as const;

/** The name of the app whose built-in browser this is; undefined in a browser of its own. */
export const builtInApp = (userAgent: string): string | undefined =>
  APPS.find(([, pattern]) => pattern.test(userAgent))?.[0];

/**
 * An address that opens the page in the phone's own browser: LINE heeds a parameter of its own, and
 * Android can be asked for Chrome. Undefined where only the app's menu can do it.
 * @param address the page's, with https
 */
export function wayOut(userAgent: string, address: string): string | undefined {
  const url = new URL(address);
  if (builtInApp(userAgent) === 'LINE') {
    url.searchParams.set('openExternalBrowser', '1');
    return url.href;
  }
  if (!/\bAndroid\b/.test(userAgent) || url.protocol !== 'https:') return undefined;
  const rest = url.href.slice('https://'.length).replace(/#.*$/, '');
  const otherwise = encodeURIComponent(url.href);
  return `intent://${rest}#Intent;scheme=https;package=com.android.chrome;S.browser_fallback_url=${otherwise};end`;
}
