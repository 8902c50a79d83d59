import {
  collection,
  deleteDoc,
  doc,
  getDocs,
  limit,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
} from 'firebase/firestore';
import { deleteToken, getMessaging, getToken } from 'firebase/messaging';
import { LIMITS } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { firebaseApp } from './app.ts';
import { PUSH_KEY } from './config.ts';
import { withDeadline } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';
import { deviceIdFor } from './push-device.ts';
import { forgetPush, pushState, rememberedPush, rememberPush } from './push-state.ts';
import type { PushState } from './push-state.ts';

const WORKER = '/firebase-messaging-sw.js';
/** Beside all pages, so that the worker never stands between a page and its server. */
const SCOPE = '/firebase-cloud-messaging-push-scope';
const SECONDS = 20;

/** Browsers subscribe only with a worker that runs. */
async function startWorker(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const starting = registration.installing ?? registration.waiting;
  if (registration.active !== null || starting === null) return registration;
  await new Promise<void>((resolve, reject) => {
    starting.addEventListener('statechange', () => {
      if (starting.state === 'activated') resolve();
      if (starting.state === 'redundant') reject(new Error('the worker did not start'));
    });
  });
  return registration;
}

async function tokenOfBrowser(): Promise<string> {
  const serviceWorkerRegistration = await startWorker();
  const key = PUSH_KEY === undefined ? {} : { vapidKey: PUSH_KEY };
  return getToken(getMessaging(firebaseApp()), { ...key, serviceWorkerRegistration });
}

const devicesOf = async (uid: string) =>
  collection(await getFirestoreLive(), 'members', uid, 'devices');

async function keepDevice(uid: string, token: string, language: ReadingLanguage): Promise<void> {
  const devices = await devicesOf(uid);
  const { docs } = await getDocs(query(devices, limit(LIMITS.devices)));
  const known = docs.map((one) => {
    const createdAt: unknown = one.get('createdAt');
    const time = createdAt instanceof Timestamp ? createdAt.toMillis() : Date.now();
    return { id: one.id, token: String(one.get('token')), createdAt: time };
  });
  const device = deviceIdFor(known, token, rememberedPush(uid)?.device);
  await setDoc(doc(devices, device), { token, language, createdAt: serverTimestamp() });
  rememberPush({ uid, device, renewedAt: Date.now() });
}

/**
 * Asks the person and the push service, and lets the member be told in this browser from now on.
 * @returns how it stands then: `denied` and `off` where the person did not want it
 * @throws Failure `offline` when no answer comes; what the push service answers
 */
export async function turnPushOn(uid: string, language: ReadingLanguage): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return pushState(uid);
  const token = await withDeadline(tokenOfBrowser(), SECONDS);
  await withDeadline(keepDevice(uid, token, language), SECONDS);
  return pushState(uid);
}

/**
 * Lets this browser show nothing any more.
 * @throws Failure `offline` when no answer comes
 */
export async function turnPushOff(uid: string): Promise<PushState> {
  const push = rememberedPush(uid);
  if (push !== undefined) {
    const devices = await devicesOf(uid);
    await withDeadline(deleteDoc(doc(devices, push.device)), SECONDS);
  }
  forgetPush();
  // The token alone reaches nobody: it was forgotten above.
  await deleteToken(getMessaging(firebaseApp())).catch(() => false);
  return pushState(uid);
}
