import { describe, expect, it } from 'vitest';
import { builtInApp, wayOut } from './built-in.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SC-53C; wv) AppleWebKit/537.36 Chrome/126.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15';
const PAGE = 'https://friends.example/vi/join?then=%2Fvi%2Fnew';

describe('the app around a browser', () => {
  it.each([
    [`${ANDROID} Mobile Safari/537.36 Line/14.9.0/IAB`, 'LINE'],
    [`${IPHONE} Mobile/15E148 Safari Line/14.9.0`, 'LINE'],
    [`${ANDROID} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.0;]`, 'Facebook'],
    [`${IPHONE} Mobile/21F90 [FBAN/FBIOS;FBAV/470.0;FBDV/iPhone14,7]`, 'Facebook'],
    [`${IPHONE} Mobile/21F90 [FBAN/MessengerForiOS;FBAV/462.0]`, 'Messenger'],
    [`${ANDROID} Mobile Safari/537.36 Instagram 337.0.0 Android`, 'Instagram'],
    [`${IPHONE} Mobile/15E148 musical_ly_35.0 BytedanceWebview`, 'TikTok'],
    [`${ANDROID} Mobile Safari/537.36 MicroMessenger/8.0.49`, 'WeChat'],
    [`${IPHONE} Mobile/15E148 Zalo iOS/615`, 'Zalo'],
    [ANDROID.replace('; wv', ''), undefined],
    [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, undefined],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0 Safari/537.36', undefined],
    ['', undefined],
  ])('%s', (userAgent, app) => expect(builtInApp(userAgent)).toBe(app));
});

describe('the way out of it', () => {
  it('is a parameter in LINE, whatever phone', () => {
    for (const phone of [ANDROID, IPHONE]) {
      expect(wayOut(`${phone} Line/14.9.0`, PAGE)).toBe(`${PAGE}&openExternalBrowser=1`);
    }
  });

  it('is Chrome on Android', () => {
    const intent = wayOut(`${ANDROID} FB_IAB/FB4A`, `${PAGE}#top`);
    expect(intent).toMatch(/^intent:\/\/friends\.example\/vi\/join\?then=%2Fvi%2Fnew#Intent;/);
    expect(intent).toContain(';scheme=https;package=com.android.chrome;');
    expect(intent).toContain(`fallback_url=${encodeURIComponent(`${PAGE}#top`)};end`);
  });

  it('is the menu of the app elsewhere', () => {
    expect(wayOut(`${IPHONE} Instagram 337`, PAGE)).toBeUndefined();
    expect(wayOut(`${ANDROID} FB_IAB/FB4A`, 'http://127.0.0.1:5000/vi/join')).toBeUndefined();
  });
});
