import type { ReadingLanguage } from '@friends/domain';
import { PUSH_KEY } from './config.ts';
import { isAppleTouch } from './installed.ts';

/**
 * Whether this browser shows notices by push: `not-set-up` where the service has no keys,
 * `install-first` where it only does so for apps on the home screen (iOS), `denied` where the
 * person told the browser not to.
 */
export type PushState = 'not-set-up' | 'unsupported' | 'install-first' | 'denied' | 'off' | 'on';

/** What a browser can do, and what was decided in it. */
export interface PushGrounds {
  readonly hasKey: boolean;
  readonly canPush: boolean;
  readonly isApple: boolean;
  readonly permission: NotificationPermission | undefined;
  /** Whether the member turned it on here. */
  readonly isRemembered: boolean;
}

export function pushStateOf(grounds: PushGrounds): PushState {
  const { hasKey, canPush, isApple, permission, isRemembered } = grounds;
  if (!hasKey) return 'not-set-up';
  if (!canPush) return isApple ? 'install-first' : 'unsupported';
  if (permission === 'denied') return 'denied';
  return isRemembered && permission === 'granted' ? 'on' : 'off';
}

const KEY = 'friends.push';

/** What this browser remembers of its push: for whom, under which id, when last renewed. */
export interface RememberedPush {
  readonly uid: string;
  readonly device: string;
  readonly renewedAt: number;
}

/** @returns undefined where it is off, or was turned on by somebody else */
export function rememberedPush(uid: string): RememberedPush | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<RememberedPush> | null;
    return kept?.uid === uid && kept.device !== undefined && kept.renewedAt !== undefined
      ? { uid, device: kept.device, renewedAt: kept.renewedAt }
      : undefined;
  } catch {
    return undefined;
  }
}

export const rememberPush = (push: RememberedPush): void =>
  localStorage.setItem(KEY, JSON.stringify(push));
export const forgetPush = (): void => localStorage.removeItem(KEY);

/** How it stands in this browser, for a member. */
export function pushState(uid: string): PushState {
  const hasNotifications = 'Notification' in window;
  return pushStateOf({
    hasKey: PUSH_KEY !== undefined,
    canPush: hasNotifications && 'serviceWorker' in navigator && 'PushManager' in window,
    isApple: isAppleTouch(navigator),
    permission: hasNotifications ? Notification.permission : undefined,
    isRemembered: rememberedPush(uid) !== undefined,
  });
}

const RENEWED_EVERY_MS = 24 * 3_600_000;

/**
 * Browsers change their tokens now and then: whoever has turned push on is kept reachable. Never
 * rejects; what fails is tried again with the next visit.
 */
export async function keepPush(uid: string, language: ReadingLanguage): Promise<void> {
  const push = rememberedPush(uid);
  if (push === undefined || pushState(uid) !== 'on') return;
  if (Date.now() - push.renewedAt < RENEWED_EVERY_MS) return;
  try {
    await (await import('./messaging.ts')).turnPushOn(uid, language);
  } catch {
    return;
  }
}
