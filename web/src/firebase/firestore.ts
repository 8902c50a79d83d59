import type { Firestore } from 'firebase/firestore';
import { getAuthLazy } from './auth.ts';

let starting: Promise<Firestore> | undefined;

/**
 * The live database with whoever is signed in, loaded when first asked for. The functions of
 * `firebase/firestore` are imported by each feature's `data.ts`, itself loaded lazily.
 */
export function getFirestoreLive(): Promise<Firestore> {
  starting ??= start();
  starting.catch(() => (starting = undefined));
  return starting;
}

async function start(): Promise<Firestore> {
  const [sdk, auth] = await Promise.all([import('./firestore-sdk.ts'), getAuthLazy()]);
  // The SDK attaches the sign-in by itself once auth runs; the first request must not precede it.
  await auth.authStateReady();
  return sdk.startFirestore();
}
