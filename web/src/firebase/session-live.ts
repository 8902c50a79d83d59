import { doc, getDocFromServer, onSnapshot, updateDoc } from 'firebase/firestore';
import type { User } from 'firebase/auth';
import type { DocumentData, DocumentSnapshot, Firestore, Timestamp } from 'firebase/firestore';
import type { Member, Settings } from '@friends/domain';
import { getAuthLazy } from './auth.ts';
import { Failure, failureCode, withDeadline } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';
import { currentSession, setSession } from './session.ts';
import type { Sanction, Session } from './session.ts';

type Changeable = Pick<Settings, 'readingLanguage' | 'home' | 'radiusKm' | 'notify' | 'silenced'>;

const millis = (time: unknown): number =>
  typeof time === 'object' && time !== null && 'toMillis' in time
    ? (time as Timestamp).toMillis()
    : Date.now();

/**
 * Follows whoever is signed in: member, settings and sanction, live. A browser that believes in a
 * member whom sign-in no longer knows has lost its account.
 */
export async function followMember(): Promise<void> {
  const [auth, db] = await Promise.all([getAuthLazy(), getFirestoreLive()]);
  let stop: (() => void) | undefined;
  auth.onAuthStateChanged((user) => {
    stop?.();
    stop = undefined;
    if (user === null) lose(currentSession().uid);
    else stop = follow(db, user);
  });
}

/** Whoever leaves by themselves is a visitor before sign-in ends: nothing is lost then. */
function lose(uid: string | undefined): void {
  if (uid === undefined) setSession({ ...currentSession(), status: 'visitor' });
  else if (currentSession().uid === uid) setSession({ status: 'visitor', lost: true });
}

const LOOK_AGAIN_MS = 2000;
const LOOKS = 2;

/**
 * What a refusal means: that the account is gone, that a sanction stands, or nothing. Asked again
 * before it is believed: rules that read others refuse when hurried.
 */
async function whyRefused(db: Firestore, uid: string): Promise<'gone' | 'sanction' | 'haste'> {
  for (let look = 0; look < LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    try {
      if ((await getDocFromServer(doc(db, 'sanctions', uid))).exists()) return 'sanction';
      await getDocFromServer(doc(db, 'members', uid));
      return 'haste';
    } catch (error) {
      if (failureCode(error) !== 'denied') return 'haste';
    }
  }
  return 'gone';
}

function follow(db: Firestore, user: User): () => void {
  const { uid } = user;
  const merge = (change: Partial<Session>) => {
    // Asked each time: the account may be linked while it is being followed.
    const linked = user.providerData.length > 0;
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
    }
  };
  let left = false;
  const followOwn = () => {
    if (!left) stops.push(onSnapshot(doc(db, 'members', uid), onMember, () => void onRefused()));
  };
  const onRefused = async () => {
    const why = await whyRefused(db, uid);
    if (why === 'gone') lose(uid);
    else if (why === 'haste') followOwn();
  };
  const onSanction = (found: DocumentSnapshot) => {
    const before = currentSession();
    setSession(withSanction(before, found.data()));
    // Whatever listened was refused while the sanction stood: all of it begins anew.
    if (before.sanction !== undefined && !found.exists()) location.reload();
  };
  followOwn();
  stops.push(onSnapshot(doc(db, 'sanctions', uid), onSanction, keep));
  return () => {
    left = true;
    stops.forEach((stop) => stop());
  };
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
