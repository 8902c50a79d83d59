import type { NoticeKind, ReadingLanguage, Settings } from '@friends/domain';
import type { PushState } from '../../firebase/push-state.ts';
import { callFunction } from '../../firebase/session.ts';

async function save(change: Partial<Pick<Settings, 'silenced' | 'notify'>>): Promise<void> {
  await (await import('../../firebase/session-live.ts')).saveSettings(change);
}

/**
 * Keeps of what a member is not to be told.
 * @throws Failure
 */
export async function saveSilenced(silenced: readonly NoticeKind[]): Promise<void> {
  await save({ silenced });
}

/**
 * Turns push on in this browser, and news outside the app where they were off.
 * @throws Failure
 */
export async function turnOn(
  uid: string,
  language: ReadingLanguage,
  notify: boolean,
): Promise<PushState> {
  const { turnPushOn } = await import('../../firebase/messaging.ts');
  const state = await turnPushOn(uid, language);
  if (state === 'on' && !notify) await save({ notify: true });
  return state;
}

/** @throws Failure */
export async function turnOff(uid: string): Promise<PushState> {
  return (await import('../../firebase/messaging.ts')).turnPushOff(uid);
}

/**
 * Sends a push to all browsers of the member.
 * @returns to how many it is on its way
 * @throws Failure, CallError
 */
export async function sendTest(): Promise<number> {
  return (await callFunction<{ readonly sent: number }>('testPush', {})).sent;
}
