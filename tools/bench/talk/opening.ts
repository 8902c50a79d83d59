// How soon a full inbox and a long conversation open in a browser, and how many documents that takes.
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, Firestore } from 'firebase-admin/firestore';
import { startDocumentRelay } from './document-relay.ts';
import { memberDocuments, POST } from './people.ts';

const MESSAGES = 10_000;
const THREADS = 500;
const RUNS = 5;
const SETTLED_MS = 1500;
/** Documents that rules look at for a listener: the member, a sanction, and for messages the thread. */
const LOOKED_AT = { inbox: 2 * 2, thread: 2 * 3 };
const LONG = 'talkbenchlongthread0';
const LAST = 'O último de todos';

interface Visitor {
  readonly uid: string;
  /** What the browser keeps of them in localStorage. */
  readonly kept: Readonly<Record<string, string>>;
}

/** Signs somebody up without a name, as the app does. */
async function signUp(): Promise<Visitor> {
  const host = process.env['FIREBASE_AUTH_EMULATOR_HOST'];
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=suite`;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: '{"returnSecureToken":true}',
  });
  const { localId, idToken, refreshToken } = (await response.json()) as Record<string, string>;
  const now = String(Date.now());
  const user = {
    uid: localId,
    emailVerified: false,
    isAnonymous: true,
    providerData: [],
    stsTokenManager: {
      refreshToken,
      accessToken: idToken,
      expirationTime: Date.now() + 3_600_000,
    },
    createdAt: now,
    lastLoginAt: now,
    apiKey: 'suite',
    appName: '[DEFAULT]',
  };
  const kept = {
    'firebase:authUser:suite:[DEFAULT]': JSON.stringify(user),
    'friends.member': JSON.stringify({ uid: localId }),
  };
  return { uid: localId ?? '', kept };
}

/** Nothing of what is written before is to be translated. */
async function leaveTriggersOut(): Promise<void> {
  const url = `${process.env['FRIENDS_HUB_URL']}/functions/disableBackgroundTriggers`;
  const { ok, status } = await fetch(url, { method: 'PUT' });
  if (!ok) throw new Error(`triggers stay on: ${status}`);
}

const at = (number: number) => Timestamp.fromMillis(Date.now() - 86_400_000 + number * 1000);

const threadOf = (uid: string, number: number): DocumentData => ({
  post: POST,
  author: number % 2 === 0 ? uid : 'talkbenchother000000',
  inquirer: number % 2 === 0 ? 'talkbenchother000000' : uid,
  nicknames: { author: `Hana ${number}`, inquirer: `Bruno ${number}` },
  titles: { author: `Conversa ${number}`, inquirer: `Conversa ${number}` },
  excerpts: { author: `Olá, ${number}`, inquirer: `Olá, ${number}` },
  state: 'open',
  createdAt: at(number),
  updatedAt: at(number),
  read: {},
  unread: { author: 0, inquirer: 0 },
  spoke: { author: true, inquirer: true },
});

async function writeMuch(db: Firestore, uid: string): Promise<void> {
  const writer = db.bulkWriter();
  const set = (path: string, data: DocumentData) => void writer.set(db.doc(path), data);
  const { member, settings } = memberDocuments('Bruno B', 'pt');
  set(`members/${uid}`, member);
  set(`members/${uid}/private/settings`, settings);
  for (let number = 1; number < THREADS; number += 1) {
    set(`threads/thread${String(number).padStart(14, '0')}`, threadOf(uid, number));
  }
  set(`threads/${LONG}`, threadOf(uid, THREADS));
  for (let number = 1; number <= MESSAGES; number += 1) {
    const text = number === MESSAGES ? LAST : `Olá, ${number}`;
    set(`threads/${LONG}/messages/m${String(number).padStart(19, '0')}`, {
      from: number % 2 === 0 ? 'author' : 'inquirer',
      text,
      language: 'pt',
      translation: 'done',
      translations: {},
      createdAt: at(number),
    });
  }
  await writer.close();
}

interface Opening {
  readonly ms: number;
  readonly documents: number;
}

async function timed(
  documents: () => number,
  page: Page,
  open: () => Promise<void>,
): Promise<Opening> {
  const before = documents();
  const start = performance.now();
  await open();
  const ms = Math.round(performance.now() - start);
  await page.waitForTimeout(SETTLED_MS);
  return { ms, documents: documents() - before };
}

/** One visit: the inbox opened by its address, the conversation from the inbox. */
async function visit(context: BrowserContext, documents: () => number) {
  const page = await context.newPage();
  const rows = page.locator('main li');
  const inbox = await timed(documents, page, async () => {
    await page.goto(`${process.env['FRIENDS_HOSTING_URL']}/pt/threads`);
    await rows.nth(14).waitFor();
  });
  const thread = await timed(documents, page, async () => {
    await rows.first().locator('a').first().click();
    await page.getByText(LAST, { exact: true }).waitFor();
  });
  await page.close();
  return { inbox, thread };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function figuresOf(openings: readonly Opening[], lookedAt: number) {
  const most = Math.max(...openings.map(({ documents }) => documents));
  return { medianMs: median(openings.map(({ ms }) => ms)), mostReads: most + lookedAt };
}

/** Opens both in browsers that know nothing yet, five times. Triggers stay off afterwards. */
export async function openings(db: Firestore) {
  await leaveTriggersOut();
  const { uid, kept } = await signUp();
  await writeMuch(db, uid);
  const firestore = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const relay = await startDocumentRelay(firestore);
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${firestore} 127.0.0.1:${relay.port}`],
  });
  const visits = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({
      locale: 'pt-BR',
      viewport: { width: 360, height: 740 },
    });
    await context.addInitScript((entries) => Object.assign(localStorage, entries), kept);
    visits.push(await visit(context, relay.documents));
    await context.close();
  }
  await browser.close();
  relay.stop();
  return {
    inbox: {
      threads: THREADS,
      ...figuresOf(
        visits.map(({ inbox }) => inbox),
        LOOKED_AT.inbox,
      ),
    },
    thread: {
      messages: MESSAGES,
      ...figuresOf(
        visits.map(({ thread }) => thread),
        LOOKED_AT.thread,
      ),
    },
  };
}
