import { useSyncExternalStore } from 'react';
import type { AnyReadingLanguage, Member, Settings } from '@friends/domain';

export { getAuthLazy, idToken, signIn } from './auth.ts';
export { getFirestoreLive } from './firestore.ts';
export { CallError, callFunction } from './functions.ts';
export { Failure, failureCode } from './failure.ts';
export type { FailureCode } from './failure.ts';

/** A restricted standing; its absence is good standing. `until` in milliseconds. */
export interface Sanction {
  readonly standing: string;
  readonly until?: number;
}

/** Who uses this browser. Visitors have read nothing and signed in nowhere. */
export interface Session {
  readonly status: 'unknown' | 'visitor' | 'member';
  readonly uid?: string;
  readonly member?: Member;
  readonly settings?: Settings;
  /** Milliseconds; new accounts are held to a smaller pace. */
  readonly joinedAt?: number;
  /** Whether the account is kept by more than this browser. */
  readonly linked?: boolean;
  readonly sanction?: Sanction;
  /** Who was a member in this browser, and whose account is gone, until they join again. */
  readonly lost?: true;
}

/** What is remembered of a member between visits, so that the app need not wait for the servers. */
export interface RememberedMember {
  readonly uid: string;
  readonly member: Member;
  readonly settings: Settings;
  readonly joinedAt: number;
}

const MEMBER_KEY = 'friends.member';
const READS_KEY = 'friends.reads';
const LOST_KEY = 'friends.lost';
const VISITOR: Session = { status: 'visitor' };
const LOST: Session = { status: 'visitor', lost: true };
const UNKNOWN: Session = { status: 'unknown' };

let session: Session | undefined;
let live: Promise<unknown> | undefined;
const listeners = new Set<() => void>();

function recall(): Session {
  if (typeof localStorage === 'undefined') return UNKNOWN;
  const stored = localStorage.getItem(MEMBER_KEY);
  if (stored === null) return localStorage.getItem(LOST_KEY) === null ? VISITOR : LOST;
  try {
    const remembered = JSON.parse(stored) as Partial<RememberedMember> | null;
    return remembered?.uid && remembered.member && remembered.settings
      ? { status: 'member', linked: false, ...remembered }
      : UNKNOWN;
  } catch {
    return UNKNOWN;
  }
}

/** The session as known now; a visitor is known without loading anything. */
export function currentSession(): Session {
  session ??= recall();
  return session;
}

function remember({ status, uid, member, settings, joinedAt, lost }: Session): void {
  if (lost) localStorage.setItem(LOST_KEY, 'yes');
  else localStorage.removeItem(LOST_KEY);
  if (status === 'visitor') {
    localStorage.removeItem(MEMBER_KEY);
    localStorage.removeItem(READS_KEY);
  } else if (uid && member && settings && joinedAt !== undefined) {
    const remembered: RememberedMember = { uid, member, settings, joinedAt };
    localStorage.setItem(MEMBER_KEY, JSON.stringify(remembered));
    localStorage.setItem(READS_KEY, JSON.stringify(member.reads));
  }
}

/** Replaces the session and remembers it for the next visit. */
export function setSession(next: Session): void {
  session = next;
  remember(next);
  for (const listener of listeners) listener();
}

/** Starts following the member on the servers; nothing happens for visitors. */
export function followMember(): void {
  if (currentSession().status === 'visitor' || live !== undefined) return;
  live = import('./session-live.ts').then((module) => module.followMember());
  live.catch(() => (live = undefined));
}

/** The session of a member whose profile was saved; an account stays linked and sanctioned. */
export function adopted(
  { uid, linked = false, sanction }: Session,
  remembered: RememberedMember,
): Session {
  const isLinked = uid === remembered.uid && linked;
  return { status: 'member', linked: isLinked, ...remembered, ...(sanction && { sanction }) };
}

/** After joining or saving a profile: the session is the member's from now on. */
export function adoptMember(remembered: RememberedMember): void {
  setSession(adopted(currentSession(), remembered));
  followMember();
}

/**
 * After signing in to another account: who that is comes from the servers, also when the page is
 * loaded anew before they have answered.
 */
export function expectMember(uid: string): void {
  if (currentSession().uid === uid) return;
  localStorage.setItem(MEMBER_KEY, '{}');
  setSession({ status: 'unknown', uid });
  followMember();
}

/** The first view comes first: the SDK is loaded when the browser has nothing better to do. */
function followWhenIdle(): void {
  const idle = () => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(followMember, { timeout: 3000 });
    else setTimeout(followMember, 500);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}

function onOtherTab(event: StorageEvent): void {
  if (event.key !== MEMBER_KEY && event.key !== null) return;
  const before = currentSession();
  const now = recall();
  if (now.uid === before.uid) return;
  session = now;
  for (const listener of listeners) listener();
  followMember();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onOtherTab);
  if (currentSession().status !== 'visitor') followWhenIdle();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onOtherTab);
  };
}

/**
 * Who uses this browser, kept up to date: `unknown` only until the servers have answered. A page that
 * comes with its posts was made for visitors.
 */
export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession, () => VISITOR);
}

/**
 * Called when the reader chooses another reading language: members are addressed in it from then
 * on. Never rejects: the choice holds in this browser in any case, and is stored when next chosen.
 */
export async function rememberReadingLanguage(language: AnyReadingLanguage): Promise<void> {
  const { status, settings } = currentSession();
  if (status !== 'member' || settings?.readingLanguage === language) return;
  try {
    const { saveSettings } = await import('./session-live.ts');
    await saveSettings({ readingLanguage: language });
  } catch {
    return;
  }
}
