import { READING_LANGUAGES } from '@friends/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishPost } from '../../functions/src/post/publish-post.ts';
import { deliverMessage } from '../../functions/src/thread/deliver-message.ts';
import {
  noFault,
  readStats,
  resetStats,
  setFault,
} from '../functions/support/translation-server.ts';
import { inParallel } from '../faults/support/events.ts';
import { makeHistory, QUIET_POST, writeBeginning } from '../faults/support/history.ts';
import type { Step } from '../faults/support/history.ts';
import { seededRandom } from '../../domain/src/random.ts';
import { below, shuffled } from '../faults/support/random.ts';
import { contentsOf, newWorld } from '../faults/support/world.ts';
import type { Contents, World } from '../faults/support/world.ts';

const POSTS = 50;
const THREADS = 6;
/** Ten orders, by the seeds they are drawn from. */
const AFTERWARDS = [1, 2, 3, 4, 5, 6, 7];
const MEANWHILE = [8, 9, 10];
const SIDE_BY_SIDE = 4;
const HISTORY = makeHistory(POSTS, THREADS, seededRandom(2026));

async function handle({ context }: World, { event }: Step): Promise<void> {
  if (event === undefined) return;
  if ('post' in event) await publishPost(context, event.post);
  else await deliverMessage(context, event.thread, event.message);
}

async function begin(): Promise<World> {
  const world = newWorld();
  await writeBeginning(world.db);
  await publishPost(world.context, QUIET_POST);
  return world;
}

/** All writes first, then their events in the given order, each once. */
async function writeThenHandle(events: readonly Step[], sideBySide: number): Promise<Contents> {
  const world = await begin();
  for (const step of HISTORY) await step.write(world.db);
  await inParallel(
    events.map((step) => () => handle(world, step)),
    sideBySide,
  );
  return contentsOf(world.db);
}

/** Writes go on while events of earlier ones arrive, late and in any order. */
async function handleMeanwhile(seed: number): Promise<Contents> {
  const world = await begin();
  const random = seededRandom(seed);
  const left = new Map<string, Step[]>();
  for (const step of HISTORY) left.set(step.subject, [...(left.get(step.subject) ?? []), step]);
  const late: Step[] = [];
  const running = new Set<Promise<void>>();
  const start = async () => {
    const [chosen] = late.splice(below(late.length, random), 1);
    if (chosen === undefined) return;
    if (running.size >= SIDE_BY_SIDE) await Promise.race(running);
    const handling = handle(world, chosen).finally(() => running.delete(handling));
    running.add(handling);
  };
  for (const { subject } of shuffled(HISTORY, random)) {
    const step = left.get(subject)?.shift();
    await step?.write(world.db);
    if (step !== undefined) late.push(step);
    if (random() < 0.6) await start();
  }
  while (late.length > 0) await start();
  await Promise.all(running);
  return contentsOf(world.db);
}

/** Memory keeps earlier texts where their events came in time: only what both have is equal. */
function inBoth(one: Contents['memory'], other: Contents['memory']) {
  return Object.fromEntries(Object.entries(one).filter(([path]) => path in other));
}

describe(`the events of ${POSTS} posts and ${THREADS} conversations, my translations failing`, () => {
  let reference: Contents;

  beforeAll(async () => {
    await setFault({ mode: 'down', targets: ['my'] });
    reference = await writeThenHandle(HISTORY, 1);
  });
  beforeEach(resetStats);
  afterAll(noFault);

  it('leave listings of the open posts, memory, jobs and threads', () => {
    const { items, jobs, memory, threads, messages, densities } = reference;
    const open = new Set(Object.keys(items).map((path) => path.split('/').at(-1)));
    expect(Object.keys(items)).toHaveLength(open.size * READING_LANGUAGES.length);
    expect(open.size).toBeGreaterThan(20);
    expect(open.size).toBeLessThan(POSTS);
    expect(Object.keys(jobs).length).toBeGreaterThan(20);
    expect(Object.keys(memory).length).toBeGreaterThan(40);
    expect(Object.keys(threads)).toHaveLength(THREADS);
    expect(Object.keys(messages)).toHaveLength(4 * THREADS);
    const counted = Object.values(densities).flatMap(({ cells }) => Object.keys(cells as object));
    expect(counted.length).toBe(2);
  });

  it.each(AFTERWARDS)('end in the same documents in order %i', async (seed) => {
    const random = seededRandom(seed);
    expect(await writeThenHandle(shuffled(HISTORY, random), SIDE_BY_SIDE)).toEqual(reference);
    expect((await readStats()).billedTwice).toBe(0);
  });

  it.each(MEANWHILE)('end in the same where writes go on meanwhile, in order %i', async (seed) => {
    const { items, jobs, threads, messages, densities, memory } = await handleMeanwhile(seed);
    const { memory: known } = reference;
    expect({ ...reference, items, jobs, threads, messages, densities }).toEqual(reference);
    expect(inBoth(memory, known)).toEqual(inBoth(known, memory));
    expect((await readStats()).billedTwice).toBe(0);
  });
});
