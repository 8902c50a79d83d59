import { doc, onSnapshot, updateDoc } from 'firebase/firestore';
import type { DocumentData, DocumentSnapshot, Firestore, Timestamp } from 'firebase/firestore';
import type { Member, Settings } from '@friends/domain';
import { getAuthLazy } from './auth.ts';
import { Failure, withDeadline } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';
import { currentSession, setSession } from './session.ts';
import type { Sanction, Session } from './session.ts';

type Changeable = Pick<Settings, 'readingLanguage' | 'home' | 'radiusKm' | 'notify'>;

const millis = (time: unknown): number =>
  typeof time === 'object' && time !== null && 'toMillis' in time
    ? (time as Timestamp).toMillis()
    : Date.now();

/**
 * Follows whoever is signed in: member, settings and sanction, live. A browser that believes in a
 * member whom sign-in no longer knows becomes a visitor's.
 */
export async function followMember(): Promise<void> {
  const [auth, db] = await Promise.all([getAuthLazy(), getFirestoreLive()]);
  let stop: (() => void) | undefined;
  auth.onAuthStateChanged((user) => {
    stop?.();
    stop = undefined;
    if (user === null) setSession({ status: 'visitor' });
    else stop = follow(db, user.uid, !user.isAnonymous);
  });
}

function follow(db: Firestore, uid: string, linked: boolean): () => void {
  const merge = (change: Partial<Session>) => {
    const before = currentSession();
    const same: Partial<Session> = before.uid === uid ? before : {};
    setSession({ ...same, uid, linked, ...change, ...statusOf(same, change) });
  };
  // A listener is refused while a sanction stands: what is remembered then stays as it was.
  const keep = () => undefined;
  const stops: (() => void)[] = [];
  let followsSettings = false;
  const followSettings = () => {
    if (followsSettings) return;
    followsSettings = true;
    const settings = doc(db, 'members', uid, 'private', 'settings');
    const onChange = (found: DocumentSnapshot) => {
      if (found.exists()) merge({ settings: found.data() as Settings });
    };
    stops.push(onSnapshot(settings, onChange, keep));
  };
  const onMember = (found: DocumentSnapshot) => {
    const data = found.data();
    if (data !== undefined) {
      merge({ member: memberOf(data), joinedAt: millis(data['joinedAt']) });
      // Only a member may read settings, so they are asked for once there is one.
      followSettings();
    } else if (!found.metadata.fromCache) setSession({ status: 'visitor' });
  };
  const onSanction = (found: DocumentSnapshot) =>
    setSession(withSanction(currentSession(), found.data()));
  stops.push(onSnapshot(doc(db, 'members', uid), onMember, keep));
  stops.push(onSnapshot(doc(db, 'sanctions', uid), onSanction, keep));
  return () => stops.forEach((stop) => stop());
}

function memberOf(data: DocumentData): Member {
  const { nickname, speaks, reads, prefecture, about, badges, likes } = data as Member;
  return { nickname, speaks, reads, prefecture, badges, likes, ...(about && { about }) };
}

/** A member is whoever has both documents; until both have come nothing is claimed. */
function statusOf(before: Partial<Session>, change: Partial<Session>): Pick<Session, 'status'> {
  const member = change.member ?? before.member;
  const settings = change.settings ?? before.settings;
  return { status: member && settings ? 'member' : 'unknown' };
}

function withSanction(before: Session, data: DocumentData | undefined): Session {
  const { sanction, ...rest } = before;
  if (data === undefined) return sanction === undefined ? before : rest;
  const next: Sanction = {
    standing: String(data['standing']),
    ...(data['until'] !== undefined && { until: millis(data['until']) }),
  };
  return { ...rest, sanction: next };
}

/**
 * Changes what a member may change alone.
 * @throws Failure `signed-out` for visitors, `offline` when no answer comes
 */
export async function saveSettings(change: Partial<Changeable>): Promise<void> {
  const before = currentSession();
  const { uid, settings } = before;
  if (uid === undefined || settings === undefined) throw new Failure('signed-out');
  const db = await getFirestoreLive();
  await withDeadline(updateDoc(doc(db, 'members', uid, 'private', 'settings'), change), 15);
  setSession({ ...currentSession(), settings: { ...settings, ...change } });
}
