import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import type { RulesTestEnvironment } from '@firebase/rules-unit-testing';
import { doc, getDoc, getDocs, setLogLevel } from 'firebase/firestore';
import type { Firestore, Timestamp } from 'firebase/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesQuery, THREADS, threadsQuery } from '../../web/src/features/threads/data.ts';
import { emulatorHost } from './support/emulator.ts';
import { prepare } from './support/prepare.ts';

const PROJECT = 'demo-rules-talk';
const THREAD = 'threadWithAllThat123';
const MESSAGES = 1_000;
const OWN_THREADS = 200;
/** Documents that rules look at for one request: the member, a sanction, and the thread. */
const LOOKED_AT = 3;

let environment: RulesTestEnvironment;
let hanako: Firestore;

const at = (seconds: number) => new Date(1_760_000_000_000 + seconds * 1000);

const numbered = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** One of Hanako's threads: every other one is about a post of hers. */
const threadOf = (n: number) => ({
  author: n % 2 === 0 ? 'hanako' : 'linh',
  inquirer: n % 2 === 0 ? 'linh' : 'hanako',
  updatedAt: at(n),
});

beforeAll(async () => {
  setLogLevel('silent');
  const firestore = await prepare(PROJECT);
  const messages = numbered(MESSAGES, (n) => {
    const message = { from: 'author', text: `${n}`, createdAt: at(n) };
    return [`threads/${THREAD}/messages/message${n}`, message] as const;
  });
  for (let from = 0; from < MESSAGES; from += 400) {
    await firestore.seed(Object.fromEntries(messages.slice(from, from + 400)));
  }
  await firestore.seed({
    'members/hanako': { nickname: 'hanako', joinedAt: at(0) },
    [`threads/${THREAD}`]: threadOf(OWN_THREADS - 1),
    ...Object.fromEntries(numbered(OWN_THREADS - 1, (n) => [`threads/thread${n}`, threadOf(n)])),
  });
  const [host = '', port] = emulatorHost().split(':');
  environment = await initializeTestEnvironment({
    projectId: PROJECT,
    firestore: { host, port: Number(port) },
  });
  hanako = environment.authenticatedContext('hanako').firestore() as unknown as Firestore;
});
afterAll(() => environment.cleanup());

test('a conversation opens with at most 32 documents however long it is, and pages go on', async () => {
  const thread = await getDoc(doc(hanako, 'threads', THREAD));
  const newest = await getDocs(messagesQuery(hanako, THREAD));
  expect(thread.exists()).toBe(true);
  expect(1 + newest.size).toBeLessThanOrEqual(32);
  expect(1 + newest.size + 2 * LOOKED_AT).toBeLessThanOrEqual(60);
  const texts = newest.docs.map((found) => found.get('text') as string);
  expect(texts).toEqual(numbered(30, (n) => `${MESSAGES - 1 - n}`));
  const oldest = (newest.docs.at(-1)?.get('createdAt') as Timestamp).toMillis();
  const earlier = await getDocs(messagesQuery(hanako, THREAD, oldest));
  expect(earlier.size).toBe(newest.size);
  expect(earlier.docs.at(0)?.id).toBe(newest.docs.at(-1)?.id);
});

test('an inbox opens with at most 21 documents however full it is, the newest of both sides', async () => {
  const sides = await Promise.all(
    (['author', 'inquirer'] as const).map((role) =>
      getDocs(threadsQuery(hanako, 'hanako', role, THREADS)),
    ),
  );
  const found = sides.flatMap(({ docs }) => docs);
  expect(found.length).toBeLessThanOrEqual(21);
  expect(found.length + sides.length * (LOOKED_AT - 1)).toBeLessThanOrEqual(40);
  const times = found.map((each) => (each.get('updatedAt') as Timestamp).toMillis());
  expect(Math.min(...times)).toBe(at(OWN_THREADS - 2 * THREADS).getTime());
});
