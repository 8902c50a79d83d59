// How soon, and at what cost, a post can be read in other languages; beside it what Firebase's
// own extension would have cost. One post after another, functions warm.
//
// 100 posts: the 40 demo texts as they are, then with a number added, so that the memory knows
// none of them (the stand-in for the translation service marks those; it bills them all alike).
// A post is visible when a listener gets its listing in another language, translated. Function
// runs are counted in the emulator's log; writes by listeners on every collection; characters by
// the translation server, against what the posts' texts themselves say is the least.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LISTED_LANGUAGES, listingPath } from '@friends/domain';
import type { Language, ListedLanguage } from '@friends/domain';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { readDemoContent } from '../seed/content.ts';
import { demandEmulators } from '../seed/guard.ts';
import { countRuns } from './publish/count-runs.ts';
import { countWrites } from './publish/count-writes.ts';
import type { WriteCounter } from './publish/count-writes.ts';
import { addCosts, extensionCost } from './publish/extension.ts';
import type { ExtensionSetup } from './publish/extension.ts';
import {
  benchPosts,
  editPost,
  leastCharacters,
  textsOf,
  writePost,
  writeSurroundings,
} from './publish/posts.ts';
import type { BenchPost } from './publish/posts.ts';

const POSTS = 100;
const WARM_UP = 5;
const WARM_UP_VARIANT = 90;
const EDITS = 10;
const AIMS = { p95Ms: 2000, runsPerPost: 1, writesPerPost: 16, ratio: 1, untouchedRequests: 0 };
const PATIENCE_MS = 60_000;

const translationServer = process.env['FRIENDS_TRANSLATE_URL'] ?? '';
const log = join('.cache', `suite-${process.env['FRIENDS_PORT_OFFSET'] ?? 0}`, 'firebase.log');
const content = readDemoContent(join(process.cwd(), 'data'));
const db = getFirestore(initializeApp({ projectId: demandEmulators(process.env) }));

const round = (number: number, digits = 0): number => Number(number.toFixed(digits));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? NaN;

async function until(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE_MS} ms: ${what}`);
    await delay(20);
  }
}

interface Stats {
  readonly requests: number;
  readonly characters: number;
  readonly billedTwice: number;
}
const stats = async (): Promise<Stats> =>
  (await (await fetch(`${translationServer}/stats`)).json()) as Stats;
const resetStats = () => fetch(`${translationServer}/stats/reset`, { method: 'POST', body: '{}' });

/** Another language than the post's, each in its turn. */
function readerOf(language: Language, turn: number): ListedLanguage {
  const others = LISTED_LANGUAGES.filter((listed) => listed !== language);
  return others[turn % others.length] ?? 'en';
}

/** Milliseconds from before `write` until a reader's listener has the revision, translated. */
async function timeUntilVisible(
  id: string,
  reader: ListedLanguage,
  revision: number,
  write: () => Promise<void>,
): Promise<number> {
  let stop = () => {};
  let ready = () => {};
  const listening = new Promise<void>((resolve) => (ready = resolve));
  const visible = new Promise<number>((resolve, reject) => {
    stop = db.doc(listingPath(reader, id)).onSnapshot((listing) => {
      ready();
      const isDone = listing.get('translation') === 'machine';
      if (isDone && listing.get('revision') === revision) resolve(performance.now());
    }, reject);
  });
  await listening;
  const start = performance.now();
  await write();
  const late = delay(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error(`${id} is not visible in ${reader}`);
  });
  const end = await Promise.race([visible, late]);
  stop();
  return end - start;
}

/** Nothing runs any more, and the counter has seen every write. */
async function untilQuiet(writes: WriteCounter): Promise<void> {
  await until('all functions finished', () => {
    const { begun, finished } = countRuns(log);
    return begun === finished;
  });
  await until('all writes seen', writes.isComplete);
}

interface Phase {
  readonly times: readonly number[];
  readonly runs: number;
  readonly writes: number;
  readonly mostWrites: number;
  readonly stats: Stats;
}

/** Does things one after another, and counts what each of them comes to. */
async function measure(
  writes: WriteCounter,
  things: readonly (() => Promise<number>)[],
): Promise<Phase> {
  await untilQuiet(writes);
  await resetStats();
  const before = { runs: countRuns(log).begun, writes: writes.count() };
  const times: number[] = [];
  const each: number[] = [];
  for (const thing of things) {
    const already = writes.count();
    times.push(await thing());
    await untilQuiet(writes);
    each.push(writes.count() - already);
  }
  return {
    times,
    runs: countRuns(log).begun - before.runs,
    writes: writes.count() - before.writes,
    mostWrites: Math.max(...each),
    stats: await stats(),
  };
}

const publish = (post: BenchPost, turn: number) => () =>
  timeUntilVisible(post.id, readerOf(post.language, turn), 1, () => writePost(db, post));

const newTitle = (post: BenchPost): string => `${post.data['title']}!`;

const edit = (post: BenchPost, turn: number) => () =>
  timeUntilVisible(post.id, readerOf(post.language, turn), 2, () =>
    editPost(db, post.id, { title: newTitle(post) }),
  );

/** Another category, closed, opened again: three changes without a word of the text. */
const changeWithoutText = (post: BenchPost, turn: number) => () =>
  timeUntilVisible(post.id, readerOf(post.language, turn), 5, async () => {
    const listing = db.doc(listingPath(readerOf(post.language, turn), post.id));
    await editPost(db, post.id, { category: 'mutual-help' });
    await until('the category', async () => (await listing.get()).get('revision') === 3);
    await editPost(db, post.id, { state: 'closed' });
    await until('no listing', async () => !(await listing.get()).exists);
    await editPost(db, post.id, { state: 'open' });
  });

const textAndLanguage = (post: BenchPost, texts: readonly string[]) =>
  texts.map((text) => ({ text, language: post.language }));

function extensionFigures(posts: readonly BenchPost[], edited: readonly BenchPost[]) {
  const languages = LISTED_LANGUAGES.length;
  const figures = (setup: ExtensionSetup) => {
    const published = addCosts(
      posts.map((post) => extensionCost(setup, [], textsOf(post), languages)),
    );
    const edits = addCosts(
      edited.map((post) => {
        const [, ...others] = textsOf(post);
        return extensionCost(setup, textsOf(post), [newTitle(post), ...others], languages);
      }),
    );
    return {
      runsPerPost: round(published.functionRuns / posts.length, 2),
      requestsPerPost: round(published.requests / posts.length, 2),
      sequentialPerPost: round(published.sequentialRequests / posts.length, 2),
      writesPerPost: round(published.writes / posts.length, 2),
      characters: published.characters,
      runsPerEdit: round(edits.functionRuns / edited.length, 2),
      editCharacters: edits.characters,
    };
  };
  return { map: figures('one instance, a map of fields'), each: figures('an instance a field') };
}

async function runAll() {
  const remembered = (await db.collection('memory').limit(1).get()).size;
  if (remembered > 0) throw new Error('start with an empty suite: texts are remembered already');
  await writeSurroundings(db, content);
  const writes = await countWrites(db);
  const warmUp = benchPosts(content, WARM_UP, WARM_UP_VARIANT);
  for (const [turn, post] of warmUp.entries()) await publish(post, turn)();
  const posts = benchPosts(content, POSTS, 0);
  const edited = posts.slice(0, EDITS);
  const published = await measure(writes, posts.map(publish));
  console.log(`published ${POSTS} posts, median ${round(quantile(published.times, 0.5))} ms`);
  const edits = await measure(writes, edited.map(edit));
  const untouched = await measure(writes, edited.map(changeWithoutText));
  writes.stop();
  return { posts, edited, published, edits, untouched, byGroup: writes.byGroup() };
}

function summary({
  posts,
  edited,
  published,
  edits,
  untouched,
}: Awaited<ReturnType<typeof runAll>>) {
  const least = leastCharacters(posts.flatMap((post) => textAndLanguage(post, textsOf(post))));
  const leastEdit = leastCharacters(
    edited.flatMap((post) => textAndLanguage(post, [newTitle(post)])),
  );
  return {
    bench: 'publish',
    posts: posts.length,
    medianMs: round(quantile(published.times, 0.5)),
    p95Ms: round(quantile(published.times, 0.95)),
    slowestMs: round(Math.max(...published.times)),
    runsPerPost: round(published.runs / posts.length, 3),
    writesPerPost: round(published.writes / posts.length, 2),
    mostWrites: published.mostWrites,
    requestsPerPost: round(published.stats.requests / posts.length, 2),
    characters: published.stats.characters,
    leastCharacters: least,
    ratio: round(published.stats.characters / least, 4),
    billedTwice: published.stats.billedTwice,
    edit: {
      medianMs: round(quantile(edits.times, 0.5)),
      runs: round(edits.runs / edited.length, 3),
      writes: round(edits.writes / edited.length, 2),
      characters: edits.stats.characters,
      leastCharacters: leastEdit,
      ratio: round(edits.stats.characters / leastEdit, 4),
    },
    untouched: { changes: 3 * edited.length, requests: untouched.stats.requests },
    extension: extensionFigures(posts, edited),
    aims: AIMS,
  };
}

/** The aims that the figures miss, in words. */
function missedAims(figures: ReturnType<typeof summary>): string[] {
  const { p95Ms, runsPerPost, writesPerPost, ratio, edit: edits, untouched } = figures;
  return [
    ...(p95Ms <= AIMS.p95Ms ? [] : [`p95 ${p95Ms} ms`]),
    ...(runsPerPost <= AIMS.runsPerPost ? [] : [`${runsPerPost} function runs a post`]),
    ...(writesPerPost <= AIMS.writesPerPost ? [] : [`${writesPerPost} writes a post`]),
    ...(ratio === AIMS.ratio ? [] : [`characters ratio ${ratio} at publishing`]),
    ...(edits.ratio === AIMS.ratio ? [] : [`characters ratio ${edits.ratio} at an edit`]),
    ...(untouched.requests === AIMS.untouchedRequests
      ? []
      : [`${untouched.requests} requests for changes without text`]),
  ];
}

const results = await runAll();
const figures = summary(results);
const missed = missedAims(figures);
const { map, each } = figures.extension;
console.log(
  `a post: ${round(mean(results.published.times))} ms on average, p95 ${figures.p95Ms} ms`,
);
console.log(`writes by collection, all in all: ${JSON.stringify(results.byGroup)}`);
console.log(
  `firestore-translate-text for the same posts: ${map.runsPerPost} to ${each.runsPerPost} runs and ` +
    `${map.requestsPerPost} requests a post, ${map.characters} characters (ours ` +
    `${figures.characters}); ${map.editCharacters} for the edits (ours ${figures.edit.characters})`,
);
console.log(missed.length === 0 ? 'every aim is met' : `missed: ${missed.join('; ')}`);
if (missed.length > 0 && process.argv.includes('--check')) process.exitCode = 1;
console.log(JSON.stringify(figures));
