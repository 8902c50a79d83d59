// How soon results stand on the page after the last letter was typed: a browser on a phone's size,
// as a visitor, among the demo posts in Vietnamese and 500 more of which 25 have the word. Each
// search begins on a page newly opened, with a circle or none in its address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';

import { composeListing, densityId } from '@friends/domain';
import type { Kind, Place, Post } from '@friends/domain';
import { demandEmulators } from '../seed/guard.ts';
import { mean, round } from './search/figures.ts';

const CROWD = 500;
const WORDS = 20;
const RUNS = 15;
const SETTLED_MS = 300;
const BETWEEN_LETTERS_MS = 60;
const DAY_MS = 86_400_000;
const AIMS = { medianMs: 500 };

const db = getFirestore(initializeApp({ projectId: demandEmulators(process.env) }));
/** Hamamatsu, where the search is from, its neighbours, and Sapporo. */
const CODES = ['22130', '22211', '23201', '01100'] as const;
const HERE = CODES[0];

const wordOf = (number: number): string => `zz${String.fromCharCode(97 + number).repeat(3)}`;

/** What is searched, by the address that is open when somebody begins to type. */
const WAYS: Readonly<Record<string, string>> = {
  'all Japan': '',
  '10 km': `around=${HERE}&km=10`,
  '50 km': `around=${HERE}&km=50`,
  '10 km, nearest first': `around=${HERE}&km=10&order=nearest`,
  '50 km, nearest first': `around=${HERE}&km=50&order=nearest`,
};

interface DemoPost {
  readonly text: { readonly vi: { readonly title: string; readonly body: string } };
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join('data', name), 'utf8')) as T;

function listingOf(text: { title: string; body: string }, place: Place, kind: Kind, at: number) {
  const post: Post = {
    ...text,
    author: 'typing',
    kind,
    category: 'hobbies',
    audience: 'everyone',
    place: { code: place.code, geohash: place.geohash },
    speaks: { vi: true },
    japaneseNeeded: 'none',
    state: 'open',
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
  const listing = composeListing(post, {
    language: 'vi',
    nickname: 'Yuri',
    badges: [],
    placeName: { name: place.name.en, prefecture: place.prefecture },
    texts: text,
    translation: 'original',
  });
  const time = Timestamp.fromMillis(at);
  return { ...listing, createdAt: time, updatedAt: time };
}

/** The demo posts, newest; behind them the crowd, in which each word is in one post of twenty. */
async function writePosts(): Promise<void> {
  const places = read<Place[]>('places.json').filter(({ code }) =>
    CODES.some((one) => one === code),
  );
  const counts = new Map<string, number>();
  const writer = db.bulkWriter();
  const write = (text: { title: string; body: string }, number: number, turn: number) => {
    const place = places[turn % places.length];
    if (place === undefined) throw new Error('the places of the bench are not in data/places.json');
    const at = Date.now() - 2 * DAY_MS - number * 60_000;
    const kind = number % 2 === 0 ? 'offer' : 'request';
    counts.set(place.geohash, (counts.get(place.geohash) ?? 0) + 1);
    void writer.set(
      db.doc(`listings/vi/items/typing${String(number).padStart(14, '0')}`),
      listingOf(text, place, kind, at),
    );
  };
  const demo = read<DemoPost[]>('demo-posts.json');
  demo.forEach(({ text }, number) => write(text.vi, number, number));
  for (let number = 0; number < CROWD; number += 1) {
    const title = `${wordOf(number % WORDS)} ${number}`;
    write({ title, body: title }, demo.length + number, Math.floor(number / WORDS));
  }
  for (const [geohash, posts] of counts) {
    const cells = { [geohash]: { everyone: posts, all: posts } };
    void writer.set(db.doc(`densities/${densityId(geohash)}`), { cells }, { merge: true });
  }
  await writer.close();
}

/** One search, in milliseconds from the last letter. */
interface Run {
  /** Until the first request goes out: typing has to pause, and the search is planned. */
  readonly begun: number;
  /** Until the last answer is there. */
  readonly answered: number;
  /** Until the results stand on the page. */
  readonly shown: number;
  readonly requests: number;
}

/** Waits until the first post has the word; runs in the page. */
async function untilShown(word: string): Promise<Run> {
  const isShown = () =>
    document.querySelector('main article h3')?.textContent.includes(word) === true &&
    document.querySelector('main [aria-busy]') === null;
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!isShown()) await nextFrame();
  const shown = performance.now();
  const from = Number(document.documentElement.dataset['typedAt']);
  const asked = performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => startTime >= from && /:(run|batch)/.test(name))
    .map((entry) => entry as PerformanceResourceTiming);
  return {
    begun: Math.min(...asked.map(({ startTime }) => startTime)) - from,
    answered: Math.max(...asked.map(({ responseEnd }) => responseEnd)) - from,
    shown: shown - from,
    requests: asked.length,
  };
}

async function search(page: Page, address: string, number: number): Promise<Run> {
  const url = `${process.env['FRIENDS_HOSTING_URL']}/vi/${address && `?${address}`}`;
  await page.goto(url);
  await page.locator('main article').nth(5).waitFor();
  const word = wordOf(number);
  await page.getByRole('textbox').click();
  await page.waitForTimeout(SETTLED_MS);
  const seen = page.evaluate(untilShown, word);
  await page.keyboard.type(word, { delay: BETWEEN_LETTERS_MS });
  return seen;
}

const quantile = (numbers: readonly number[], part: number): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? NaN);

interface Figures {
  readonly median: number;
  readonly p95: number;
  /** Medians of the stages: until the first request, until the last answer, until it is shown. */
  readonly pause: number;
  readonly answers: number;
  readonly page: number;
  readonly requests: number;
}

function figuresOf(runs: readonly Run[]): Figures {
  const shown = runs.map((run) => run.shown);
  const median = (of: (run: Run) => number) => quantile(runs.map(of), 0.5);
  return {
    median: quantile(shown, 0.5),
    p95: quantile(shown, 0.95),
    pause: median(({ begun }) => begun),
    answers: median(({ begun, answered }) => answered - begun),
    page: median((run) => run.shown - run.answered),
    requests: round(mean(runs.map(({ requests }) => requests))),
  };
}

async function openBrowser() {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: ['--no-sandbox'],
  });
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ locale: 'vi-VN', viewport });
  await context.addInitScript(() => {
    const mark = () => (document.documentElement.dataset['typedAt'] = String(performance.now()));
    addEventListener('input', mark, { capture: true });
  });
  return { browser, page: await context.newPage() };
}

await writePosts();
const { browser, page } = await openBrowser();
// The first search of all loads what the others find in the browser.
await search(page, '', 0);
const figures: Record<string, Figures> = {};
for (const [name, address] of Object.entries(WAYS)) {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await search(page, address, run % WORDS));
  const { median, p95, pause, answers, page: shows, requests } = (figures[name] = figuresOf(runs));
  console.log(
    `${name.padEnd(22)} ${median} ms (p95 ${p95}): begun after ${pause}, ` +
      `${requests} answers in ${answers}, on the page in ${shows}`,
  );
}
await browser.close();

const missed = Object.keys(figures).filter((name) => (figures[name]?.median ?? 0) > AIMS.medianMs);
console.log(missed.length === 0 ? 'every aim is met' : `missed: ${missed.join('; ')}`);
if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
console.log(JSON.stringify({ bench: 'typing', posts: CROWD, runs: RUNS, figures, aims: AIMS }));
