import { LIMITS } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { isConflict } from '../conflict.ts';
import type { Context } from '../context.ts';
import type { PushMessage } from './pusher.ts';

/** `members/{uid}/devices/{digit}`. */
interface DeviceDocument {
  readonly token: string;
  readonly language: ReadingLanguage;
}

/** The browsers in which a member wants to be told. */
export async function devicesOf({ db }: Context, uid: string): Promise<QueryDocumentSnapshot[]> {
  return (await db.collection(`members/${uid}/devices`).limit(LIMITS.devices).get()).docs;
}

/** Unless the browser has got another token meanwhile. */
async function forget(device: QueryDocumentSnapshot): Promise<void> {
  await device.ref.delete({ lastUpdateTime: device.updateTime }).catch((error: unknown) => {
    if (!isConflict(error)) throw error;
  });
}

/** What the service does not take is not sent again: late is worse than not at all. */
async function sendTo(
  { pusher }: Context,
  device: QueryDocumentSnapshot,
  messageIn: (language: ReadingLanguage) => PushMessage,
): Promise<boolean> {
  const { token, language } = device.data() as DeviceDocument;
  try {
    const outcome = await pusher?.send(token, messageIn(language));
    if (outcome === 'gone') await forget(device);
    return outcome === 'sent';
  } catch (error) {
    logError('push failed', { path: device.ref.path, error: String(error) });
    return false;
  }
}

/**
 * Shows something in each of these browsers, in the language that is read there. Browsers that
 * are gone are forgotten.
 * @returns in how many
 */
export async function pushToDevices(
  context: Context,
  devices: readonly QueryDocumentSnapshot[],
  messageIn: (language: ReadingLanguage) => PushMessage,
): Promise<number> {
  const sent = await Promise.all(devices.map((device) => sendTo(context, device, messageIn)));
  return sent.filter(Boolean).length;
}
