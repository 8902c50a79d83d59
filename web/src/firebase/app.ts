import { initializeApp } from 'firebase/app';
import type { FirebaseApp } from 'firebase/app';
import { APP_CHECK_KEY, FIREBASE_OPTIONS } from './config.ts';

let started: FirebaseApp | undefined;
let tokens: Promise<() => Promise<string>> | undefined;

/** The one Firebase app of this page. */
export function firebaseApp(): FirebaseApp {
  if (started === undefined) {
    started = initializeApp(FIREBASE_OPTIONS);
    if (APP_CHECK_KEY !== undefined) tokens = startAppCheck(started, APP_CHECK_KEY);
  }
  return started;
}

async function startAppCheck(app: FirebaseApp, key: string) {
  const sdk = await import('firebase/app-check');
  const check = sdk.initializeAppCheck(app, {
    provider: new sdk.ReCaptchaEnterpriseProvider(key),
    isTokenAutoRefreshEnabled: true,
  });
  return async () => (await sdk.getToken(check)).token;
}

/** A fresh App Check token, or undefined where App Check is not configured. */
export async function appCheckToken(): Promise<string | undefined> {
  firebaseApp();
  const next = await tokens;
  return next?.();
}
