import { setTimeout as delay } from 'node:timers/promises';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember } from '../functions/support/people.ts';
import { writePost } from '../functions/support/posts.ts';
import { db, newId, until } from '../functions/support/suite.ts';
import { ADDRESS, PHONE } from './support/browser.ts';
import { startCountingRelay } from './support/counting-relay.ts';
import type { Counted } from './support/counting-relay.ts';
import { havePlaces } from './support/demo.ts';
import { comeAsMember, freshNickname } from './support/joining.ts';
import { list } from './support/listings.ts';

const HAMAMATSU = '22130';
const LANGUAGE = 'pt';
const POSTS = 45;
const THREADS_A_SIDE = 10;
const MESSAGES = 31;
const NOTICES = 12;
const QUIET_MS = 700;
const OPENING_MS = 2000;

/** Documents a screen may ask for, one counted where a question has none. */
const MOST: Readonly<Record<string, number>> = {
  'feed, first page': 21,
  'feed, next page': 21,
  // Densities of the cells around home, and requests that nobody has answered, come besides.
  'feed, first page of a member': 27,
  post: 2,
  'post, to a member': 2,
  inbox: 21,
  // A page of 30 messages; thanks, the author's badges, the pace and the kind of post come besides.
  thread: 35,
  me: 4,
};

/**
 * Documents that rules look at for one question: mostly the member and a sanction, for messages the
 * thread besides, for a post that everybody may read none.
 */
const LOOKED_AT: Readonly<Record<string, number>> = {
  densities: 0,
  listings: 0,
  paces: 0,
  sanctions: 0,
  'threads/messages?': 3,
};
const USUALLY_LOOKED_AT = 2;

const sum = (counts: Iterable<number>): number => [...counts].reduce((one, more) => one + more, 0);

/** What was asked for; what comes unasked is news of what was read before, and where nothing comes, one is billed. */
function readsOf({ documents, asked }: Counted): number {
  const collections = new Set([...asked.keys()].map((question) => question.replace('?', '')));
  return sum(
    [...collections].map((collection) => {
      const came = documents.get(collection) ?? 0;
      const most = asked.has(`${collection}?`) ? came : Math.min(came, asked.get(collection) ?? 0);
      return Math.max(1, most);
    }),
  );
}

/** What Firestore bills besides: the documents that rules look at. */
const lookedAtFor = ({ asked }: Counted): number =>
  sum([...asked].map(([question, times]) => times * (LOOKED_AT[question] ?? USUALLY_LOOKED_AT)));

let browser: Browser;
let relay: Awaited<ReturnType<typeof startCountingRelay>>;
let unlist: () => Promise<void>;

beforeAll(async () => {
  await havePlaces(HAMAMATSU);
  const upstream = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  relay = await startCountingRelay(upstream);
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const rule = `MAP ${upstream} 127.0.0.1:${relay.port}`;
  const args = ['--no-sandbox', '--disable-dev-shm-usage', `--host-resolver-rules=${rule}`];
  browser = await chromium.launch({ executablePath, args });
  const numbers = Array.from({ length: POSTS }, (_, number) => number);
  unlist = await list(
    LANGUAGE,
    numbers.map((number) => ({ title: `Leitura ${number}`, place: HAMAMATSU })),
  );
});
afterAll(async () => {
  await Promise.all([browser.close(), unlist()]);
  relay.stop();
});

/** Waits until functions have done with a thread: what they change is read again by who looks at it. */
async function untilQuiet(thread: string): Promise<void> {
  let before: string | undefined;
  await until('functions have done', async () => {
    await delay(2 * QUIET_MS);
    const now = (await db.doc(`threads/${thread}`).get()).updateTime?.toMillis().toString();
    const isQuiet = now === before;
    before = now;
    return isQuiet;
  });
}

/** A full inbox of both sides, whose newest conversation is long, and a bell that rings. */
async function writeMuch(uid: string): Promise<string> {
  const other = await makeMember(freshNickname('Aoi'), 'ja', ['ja']);
  const post = await writePost(other, { kind: 'request', title: 'Mudança', body: 'Sábado' });
  const long = newId();
  const batch = db.batch();
  const at = (number: number) => Timestamp.fromMillis(Date.now() - 60_000 + number * 1000);
  const threadOf = (number: number, isMine: boolean): DocumentData => ({
    post,
    author: isMine ? uid : other,
    inquirer: isMine ? other : uid,
    state: 'open',
    createdAt: at(number),
    updatedAt: at(number),
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: true, inquirer: true },
  });
  for (let number = 0; number < 2 * THREADS_A_SIDE; number += 1) {
    batch.set(db.doc(`threads/${newId()}`), threadOf(number, number % 2 === 0));
  }
  batch.set(db.doc(`threads/${long}`), threadOf(2 * THREADS_A_SIDE, false));
  for (let number = 0; number < MESSAGES; number += 1) {
    const from = number % 2 === 0 ? 'author' : 'inquirer';
    const said = { text: `Olá ${number}`, language: 'pt', translation: 'none', translations: {} };
    const message = db.doc(`threads/${long}/messages/${newId()}`);
    batch.set(message, { from, ...said, createdAt: at(number) });
  }
  for (let number = 0; number < NOTICES; number += 1) {
    const notice = { type: 'post-expired', params: { post, title: 'Mudança' } };
    batch.set(db.doc(`notices/${uid}/items/n${number}`), { ...notice, createdAt: at(number) });
  }
  await batch.commit();
  await untilQuiet(long);
  return long;
}

/** What came since it was asked last, once nothing more comes. */
async function settled(page: Page, quietMs: number): Promise<Counted> {
  const documents = new Map<string, number>();
  const asked = new Map<string, number>();
  const add = (into: Map<string, number>, more: ReadonlyMap<string, number>) =>
    more.forEach((times, name) => into.set(name, (into.get(name) ?? 0) + times));
  for (let news = 1; news > 0;) {
    await page.waitForTimeout(quietMs);
    const taken = relay.take();
    add(documents, taken.documents);
    add(asked, taken.asked);
    news = taken.documents.size + taken.asked.size;
  }
  return { documents, asked };
}

interface Row {
  readonly screen: string;
  readonly reads: number;
  readonly lookedAt: number;
  readonly what: string;
}
const table: Row[] = [];

const told = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, times]) => `${times} ${name}`).join(', ');

function note(screen: string, counted: Counted, asMember: boolean): void {
  const what = `${told(counted.documents)}; asked ${told(counted.asked)}`;
  table.push({
    screen,
    reads: readsOf(counted),
    lookedAt: asMember ? lookedAtFor(counted) : 0,
    what,
  });
}

async function count(screen: string, page: Page, asMember: boolean, show: () => Promise<unknown>) {
  await show();
  note(screen, await settled(page, QUIET_MS), asMember);
}

/** Some of what was counted: of collections that are meant. */
function part({ documents, asked }: Counted, isMeant: (name: string) => boolean): Counted {
  const some = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].filter(([name]) => isMeant(name)));
  return { documents: some(documents), asked: some(asked) };
}

/** The whole app begins with the newest conversations, which it counts: they are the inbox's. */
async function countOpening(page: Page): Promise<void> {
  await page.goto(`/${LANGUAGE}/threads`);
  await page.locator('main a[href*="/threads/"]').nth(THREADS_A_SIDE).waitFor();
  const counted = await settled(page, OPENING_MS);
  const ofInbox = (name: string) => /^(threads|paces)/.test(name);
  note(
    'opening the app',
    part(counted, (name) => !ofInbox(name)),
    true,
  );
  note('inbox', part(counted, ofInbox), true);
}

/** Another page of the app that is open, as by a tap. */
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

async function openPage(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: ADDRESS,
    locale: 'pt-BR',
    viewport: PHONE,
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

async function countAsVisitor(): Promise<string> {
  const page = await openPage();
  const cards = page.locator('main article');
  await count('feed, first page', page, false, async () => {
    await page.goto(`/${LANGUAGE}/`);
    await cards.nth(5).waitFor();
  });
  const before = await cards.count();
  await count('feed, next page', page, false, async () => {
    await page.locator('main button.w-full').last().click();
    await cards.nth(before + 5).waitFor();
  });
  // The newest may be another journey's, who deletes it.
  const post = (await cards.last().locator('a').first().getAttribute('href')) ?? '';
  await count('post', page, false, async () => {
    await page.goto(post);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  });
  await page.context().close();
  return post;
}

async function countAsMember(post: string): Promise<void> {
  const page = await openPage();
  const person = { page, language: LANGUAGE } as const;
  const { uid } = await comeAsMember(person, freshNickname('Leonor'), HAMAMATSU);
  const long = await writeMuch(uid);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await countOpening(page);
  await count('thread', page, true, async () => {
    await page.locator(`main a[href$="/threads/${long}"]`).click();
    await page.getByText(`Olá ${MESSAGES - 1}`, { exact: true }).waitFor();
  });
  await count('post, to a member', page, true, async () => {
    await goTo(page, post);
    await heading.waitFor();
  });
  await count('me', page, true, async () => {
    await goTo(page, `/${LANGUAGE}/me`);
    await heading.waitFor();
  });
  await count('feed, first page of a member', page, true, async () => {
    await goTo(page, `/${LANGUAGE}/`);
    await page.locator('main article').nth(5).waitFor();
  });
  await page.context().close();
}

test('no screen reads more than it may', async () => {
  await countAsMember(await countAsVisitor());
  for (const { screen, reads, lookedAt, what } of table) {
    process.stderr.write(
      `${screen.padEnd(30)} ${String(reads).padStart(3)} + ${lookedAt}: ${what}\n`,
    );
  }
  const over = table.filter(({ screen, reads }) => reads > (MOST[screen] ?? Infinity));
  expect(over).toEqual([]);
});
