import {
  assertFails,
  assertSucceeds,
  initializeTestEnvironment,
} from '@firebase/rules-unit-testing';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import {
  collection,
  deleteDoc,
  doc,
  getDocs,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  setLogLevel,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import type { Firestore } from 'firebase/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUCHU, PLACES } from './cases/documents.ts';
import { RULES } from './support/prepare.ts';
import { emulatorHost } from './support/emulator.ts';

/** The tables speak REST; here the SDK that people use does the same once. */
const POST = 'postOfLinhOneTwo3456';
const THREAD = 'threadOfTheTwo345678';
const MESSAGE = 'messageFirstOfAll123';

let environment: RulesTestEnvironment;
let linh: Firestore;
let hanako: Firestore;

const as = (uid: string) =>
  environment
    .authenticatedContext(uid, { firebase: { sign_in_provider: 'anonymous' } })
    .firestore() as unknown as Firestore;

beforeAll(async () => {
  setLogLevel('silent');
  const [host = '', port] = emulatorHost().split(':');
  environment = await initializeTestEnvironment({
    projectId: 'demo-rules-sdk',
    firestore: { rules: RULES, host, port: Number(port) },
  });
  await environment.clearFirestore();
  await environment.withSecurityRulesDisabled(async (context) => {
    const db = context.firestore() as unknown as Firestore;
    const [path = '', place] = Object.entries(PLACES)[0] ?? [];
    await setDoc(doc(db, path), place ?? {});
    for (const uid of ['linh', 'hanako']) {
      await setDoc(doc(db, 'members', uid), { nickname: uid, joinedAt: new Date() });
    }
  });
  linh = as('linh');
  hanako = as('hanako');
});
afterAll(() => environment.cleanup());

const now = serverTimestamp;
const window = (id: string) => ({ id, at: now(), windowStart: now(), count: 1 });

test('Linh writes a post and edits it', async () => {
  const batch = writeBatch(linh);
  batch.set(doc(linh, 'posts', POST), {
    author: 'linh',
    kind: 'offer',
    category: 'hobbies',
    audience: 'everyone',
    title: 'Cờ tướng',
    body: 'Chơi cờ tướng chiều thứ bảy.',
    place: FUCHU,
    speaks: { vi: true },
    japaneseNeeded: 'none',
    state: 'open',
    revision: 1,
    createdAt: now(),
    updatedAt: now(),
  });
  batch.set(doc(linh, 'paces', 'linh'), { post: window(POST) });
  await assertSucceeds(batch.commit());
  const edit = { title: 'Cờ vua', revision: 2, updatedAt: now() };
  await assertFails(updateDoc(doc(linh, 'posts', POST), { ...edit, revision: 3 }));
  await assertSucceeds(updateDoc(doc(linh, 'posts', POST), edit));
});

test('Hanako asks, Linh answers, and each marks the thread as read', async () => {
  const opening = writeBatch(hanako);
  opening.set(doc(hanako, 'inquiries', `${POST}_hanako`), { thread: THREAD, createdAt: now() });
  opening.set(doc(hanako, 'threads', THREAD), {
    post: POST,
    author: 'linh',
    inquirer: 'hanako',
    state: 'open',
    createdAt: now(),
    updatedAt: now(),
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: false, inquirer: false },
  });
  const messages = (db: Firestore) => collection(db, 'threads', THREAD, 'messages');
  opening.set(doc(messages(hanako), MESSAGE), {
    from: 'inquirer',
    text: '一緒にやりたいです',
    createdAt: now(),
  });
  opening.set(
    doc(hanako, 'paces', 'hanako'),
    { thread: window(THREAD), message: { ...window(MESSAGE), thread: THREAD } },
    { merge: true },
  );
  await assertSucceeds(opening.commit());

  const answer = doc(messages(linh));
  const batch = writeBatch(linh);
  batch.set(answer, { from: 'author', text: 'Mời bạn!', language: 'vi', createdAt: now() });
  batch.set(
    doc(linh, 'paces', 'linh'),
    { message: { ...window(answer.id), thread: THREAD } },
    { merge: true },
  );
  await assertSucceeds(batch.commit());
  const mark = { 'read.inquirer': now(), 'unread.inquirer': 0 };
  await assertFails(updateDoc(doc(linh, 'threads', THREAD), mark));
  await assertSucceeds(updateDoc(doc(hanako, 'threads', THREAD), mark));
  const latest = query(messages(hanako), orderBy('createdAt', 'desc'), limit(30));
  expect((await getDocs(latest)).size).toBe(2);
  await assertFails(getDocs(query(collection(as('bruno'), 'threads', THREAD, 'messages'))));
});

test('Hanako, suspended while she listens, writes nothing and asks for nothing more', async () => {
  const messages = collection(hanako, 'threads', THREAD, 'messages');
  const stop = await new Promise<() => void>((listening, fail) => {
    const end = onSnapshot(messages, () => listening(() => end()), fail);
  });
  await environment.withSecurityRulesDisabled(async (context) => {
    const db = context.firestore() as unknown as Firestore;
    await setDoc(doc(db, 'sanctions', 'hanako'), { standing: 'suspended', cases: ['post_x'] });
  });
  const more = doc(messages);
  const batch = writeBatch(hanako);
  batch.set(more, { from: 'inquirer', text: 'まだいます', createdAt: now() });
  batch.update(doc(hanako, 'paces', 'hanako'), {
    message: { ...window(more.id), thread: THREAD },
  });
  await assertFails(batch.commit());
  await assertFails(updateDoc(doc(hanako, 'threads', THREAD), { 'muted.inquirer': true }));
  await assertFails(updateDoc(doc(hanako, 'sanctions', 'hanako'), { until: new Date(0) }));
  await assertFails(deleteDoc(doc(hanako, 'sanctions', 'hanako')));
  await assertFails(getDocs(query(messages, limit(29))));
  stop();
});

test('a visitor lists what is for everyone', async () => {
  const db = environment.unauthenticatedContext().firestore() as unknown as Firestore;
  const newest = query(
    collection(db, 'listings/vi/items'),
    orderBy('createdAt', 'desc'),
    limit(20),
  );
  await assertFails(getDocs(newest));
  await assertSucceeds(getDocs(query(newest, where('audience', '==', 'everyone'))));
});
