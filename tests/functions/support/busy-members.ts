import { attendanceId, inquiryId } from '@friends/domain';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import {
  deleteDoc,
  doc,
  getDoc,
  increment,
  serverTimestamp,
  setDoc,
  setLogLevel,
  updateDoc,
  writeBatch,
} from 'firebase/firestore';
import type { Firestore } from 'firebase/firestore';
import { readFileSync } from 'node:fs';
import { newId } from './suite.ts';

/** What a member's phone does, by name; each as often as one likes. */
export type Habits = Readonly<Record<string, () => Promise<void>>>;

/** Puts the rules in force in a project, for phones that write there through the SDK. */
export async function withRules(projectId: string): Promise<RulesTestEnvironment> {
  setLogLevel('silent');
  const [host = '', port] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(':');
  const rules = readFileSync('firestore.rules', 'utf8');
  return initializeTestEnvironment({
    projectId,
    firestore: { rules, host, port: Number(port) },
  });
}

/** The SDK on a phone that holds a member's token, whatever becomes of the member. */
export const phoneOf = (environment: RulesTestEnvironment, uid: string): Firestore =>
  environment
    .authenticatedContext(uid, { firebase: { sign_in_provider: 'anonymous' } })
    .firestore() as unknown as Firestore;

const now = serverTimestamp;
const newWindow = (id: string) => ({ id, at: now(), windowStart: now(), count: 1 });

/** The window of messages that goes on, as a phone counts it. */
async function nextWindow(db: Firestore, uid: string, id: string, thread: string) {
  const pace = (await getDoc(doc(db, 'paces', uid))).data() as
    { message?: { windowStart: unknown; count: number } } | undefined;
  const last = pace?.message;
  const goesOn = last && { windowStart: last.windowStart, count: last.count + 1 };
  return { ...newWindow(id), ...goesOn, thread };
}

async function say(db: Firestore, uid: string, thread: string, from: string): Promise<void> {
  const id = newId();
  const window = await nextWindow(db, uid, id, thread);
  const batch = writeBatch(db);
  batch.set(doc(db, 'threads', thread, 'messages', id), { from, text: 'はい', createdAt: now() });
  batch.set(doc(db, 'paces', uid), { message: window }, { merge: true });
  await batch.commit();
}

async function inquire(db: Firestore, uid: string, post: string, author: string): Promise<void> {
  const [thread, id] = [newId(), newId()];
  const window = await nextWindow(db, uid, id, thread);
  const batch = writeBatch(db);
  batch.set(doc(db, 'inquiries', inquiryId(post, uid)), { thread, createdAt: now() });
  batch.set(doc(db, 'threads', thread), {
    ...{ post, author, inquirer: uid, state: 'open', createdAt: now(), updatedAt: now() },
    ...{ read: {}, unread: { author: 0, inquirer: 0 }, spoke: { author: false, inquirer: false } },
  });
  const message = { from: 'inquirer', text: 'こんにちは', createdAt: now() };
  batch.set(doc(db, 'threads', thread, 'messages', id), message);
  const pace = { thread: newWindow(thread), message: window };
  batch.set(doc(db, 'paces', uid), pace, { merge: true });
  await batch.commit();
}

/** The paths of what a member has, and of what there is of the other. */
export interface Between {
  readonly uid: string;
  readonly other: string;
  /** A thread of the two, and the member's side there. */
  readonly thread: string;
  readonly role: 'author' | 'inquirer';
}

/** What concerns the other as well: in a thread, against them, by asking about a post of theirs. */
export function towards(db: Firestore, between: Between, post: string): Habits {
  const { uid, other, thread, role } = between;
  const block = doc(db, 'blocks', `${uid}_${other}`);
  return {
    writes: () => say(db, uid, thread, role),
    asks: () => inquire(db, uid, post, other),
    blocks: async () => {
      await setDoc(block, { owner: uid, other, createdAt: now() });
      await deleteDoc(block);
    },
  };
}

/** What a member has for themselves, and that they come to an event. */
export function alone(db: Firestore, uid: string, own: { post: string; event: string }): Habits {
  const settings = doc(db, 'members', uid, 'private', 'settings');
  const search = doc(db, 'members', uid, 'searches', '1');
  const attendance = doc(db, 'attendances', attendanceId(own.event, uid));
  const device = { token: 'a', language: 'vi' };
  return {
    edits: () =>
      updateDoc(doc(db, 'posts', own.post), { revision: increment(1), updatedAt: now() }),
    settles: () => updateDoc(settings, { radiusKm: 10 }),
    installs: () =>
      setDoc(doc(db, 'members', uid, 'devices', '0'), { ...device, createdAt: now() }),
    searches: async () => {
      await deleteDoc(search);
      const saved = { language: 'ja', search: { kind: 'offer' } };
      await setDoc(search, { ...saved, createdAt: now(), nextAt: now() });
    },
    comes: async () => {
      await deleteDoc(attendance);
      await setDoc(attendance, { post: own.event, member: uid, createdAt: now() });
    },
  };
}

/** Does everything once. @returns what was refused */
export async function doAll(habits: Habits): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, habit] of Object.entries(habits)) {
    await habit().catch(() => refused.push(name));
  }
  return refused;
}

/** Goes on and on, whatever is refused. @returns how to make it stop */
export function keepDoing(habits: Habits): () => Promise<void> {
  let stopped = false;
  const running = (async () => {
    while (!stopped) await doAll(habits);
  })();
  return async () => {
    stopped = true;
    await running;
  };
}
