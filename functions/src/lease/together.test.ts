import { Timestamp } from 'firebase-admin/firestore';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../domain/src/random.ts';
import { DEAD_AFTER_MS } from './lease.ts';
import type { Lease, LeaseState } from './lease.ts';
import { handOver } from './together.ts';
import type { Clock } from './together.ts';

/** One access to what all share; it happens when it is chosen, and at once. */
interface Step {
  readonly actor: number;
  readonly happen: () => void;
}
/** Which of so many to take next: an index below `options`. */
type Choose = (options: number) => number;

/** Orders that are tried one after another. */
const MOST = 20_000;
const SLOW_MS = DEAD_AFTER_MS + 1000;
/** More steps than any of these stories has, so that one without an end is told. */
const ENDLESS = 2000;

const nothing: Omit<LeaseState, 'lookedAt'> = { isAsked: false, isLeft: false };
const timeOf = (number: number) => Timestamp.fromMillis(number);
/** Long enough for what follows a step to ask for the next. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** What happened: how many likes there are, what is shown, whether somebody still holds the lease. */
interface Outcome {
  readonly likes: number;
  readonly shown: number;
  readonly isHeld: boolean;
  readonly runs: number;
  /** How often the clock had to look. */
  readonly looks: number;
}

interface Story {
  /** Members who like the same one, each in a process of its own; some take it back. */
  readonly actors: number;
  /** How many of them may die, after any step, its answer seen or not. */
  readonly deaths: number;
  /** How many runs may fail. */
  readonly failures: number;
  /** How often a step may last longer than the living take. */
  readonly slow: number;
  readonly takeBack: boolean;
  readonly choose: Choose;
}

/**
 * Plays likes that come at once, with every access in an order that is chosen; then what the clock
 * does with a lease that is overdue, and before or after it, again, what has died or failed.
 */
async function play({ actors, choose, ...may }: Story): Promise<Outcome> {
  const left = { ...may };
  const waiting: Step[] = [];
  const dead = new Set<number>();
  const unheard = new Map<number, Timestamp>();
  let now = 1_000_000;
  let lease: Omit<LeaseState, 'lookedAt'> = nothing;
  let [likes, shown, written, runs] = [0, 0, 0, 0];

  const step = <T>(actor: number, access: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      const happen = () => {
        now += 1;
        try {
          resolve(access());
        } catch (error) {
          reject(error as Error);
        }
      };
      waiting.push({ actor, happen });
    });
  /** What each of two processes remembers. */
  const remembered = new Map<number, Timestamp>();
  const leaseFor = (actor: number): Lease => ({
    known: () => remembered.get(actor % 2),
    look: async () => {
      const state = await step(actor, () => ({ ...lease, lookedAt: timeOf(now) }));
      if (state.done !== undefined) remembered.set(actor % 2, state.done);
      return state;
    },
    change: (seen, change) =>
      step(actor, () => {
        if (lease.version?.valueOf() !== seen?.valueOf()) return undefined;
        const { done: before, ...held } = lease;
        const last = ('done' in change ? change.done : undefined) ?? before;
        const done = last && { done: last };
        const version = timeOf(now);
        if (change.to === 'asked') lease = { ...lease, isAsked: true, version };
        if (change.to === 'left') lease = { ...held, isLeft: true, version, ...done };
        if (change.to === 'free') lease = { ...nothing, version, ...done };
        if (change.to === 'held') {
          lease = { ...nothing, holder: change.holder, begun: version, version, ...done };
        }
        return version;
      }),
  });
  /** As what it stands for: reads, then writes where nobody has written since it read. */
  const runFor = (actor: number) => async () => {
    runs += 1;
    for (let isWritten = false; !isWritten;) {
      const read = await step(actor, () => ({ likes, written }));
      if (left.failures > 0 && choose(4) === 0) {
        left.failures -= 1;
        throw new Error('failed');
      }
      isWritten = await step(actor, () => {
        if (written !== read.written) return false;
        if (shown !== read.likes) written += 1;
        shown = read.likes;
        return true;
      });
    }
  };
  const clockFor = (actor: number): Clock => ({
    now: () => now,
    pause: (ms) => step(actor, () => void (now += ms)),
  });
  const settle = (actor: number, since?: Timestamp) =>
    handOver({ lease: leaseFor(actor), run: runFor(actor) }, since, clockFor(actor));
  const change = async (actor: number, by: number) => {
    const since = await step(actor, () => {
      likes += by;
      unheard.set(actor, timeOf(now));
      return timeOf(now);
    });
    await settle(actor, since);
    unheard.delete(actor);
  };
  const like = async (actor: number) => {
    await change(actor, 1);
    if (may.takeBack && choose(3) === 0) await change(actor, -1);
  };
  /** Takes one step after another until nobody alive has any. */
  const goOn = async () => {
    for (let steps = 0; waiting.length > 0; steps += 1) {
      if (steps > ENDLESS) throw new Error('without an end');
      const [next] = waiting.splice(choose(waiting.length), 1);
      if (next === undefined || dead.has(next.actor)) continue;
      if (left.slow > 0 && choose(12) === 0) {
        left.slow -= 1;
        now += SLOW_MS;
      }
      // Died before it, or after it and before its answer: what it has done stays.
      const fate = left.deaths > 0 ? choose(12) : 2;
      if (fate < 2) {
        left.deaths -= 1;
        dead.add(next.actor);
      }
      if (fate !== 0) next.happen();
      await settled();
    }
  };

  const quiet = () => undefined;
  for (let actor = 0; actor < actors; actor += 1) void like(actor).catch(quiet);
  await goOn();
  Object.assign(left, { deaths: 0, failures: 0, slow: 0 });
  const again = async (isTime: () => boolean) => {
    for (const [actor, since] of [...unheard].filter(isTime)) {
      void settle(actors + actor, since).then(() => unheard.delete(actor), quiet);
    }
    await goOn();
  };
  await again(() => choose(2) === 0);
  let looks = 0;
  for (; lease.begun !== undefined && looks < 3; looks += 1) {
    now += SLOW_MS;
    void settle(-1 - looks).catch(quiet);
    await goOn();
  }
  await again(() => true);
  return { likes, shown, isHeld: lease.begun !== undefined, runs, looks };
}

/** Every story that the choices tell, each once, as far as `most`. @returns how many there were */
async function every(most: number, tell: (choose: Choose) => Promise<void>): Promise<number> {
  let path: { taken: number; readonly options: number }[] = [];
  for (let told = 1; ; told += 1) {
    let at = 0;
    await tell((options) => {
      path[at] ??= { taken: 0, options };
      at += 1;
      return path[at - 1]?.taken ?? 0;
    });
    while (path.length > 0 && (path.at(-1)?.taken ?? 0) + 1 >= (path.at(-1)?.options ?? 0)) {
      path = path.slice(0, -1);
    }
    const last = path.at(-1);
    if (last === undefined || told === most) return told;
    last.taken += 1;
  }
}

const CALM = { deaths: 0, failures: 0, slow: 0, takeBack: false } as const;

it('two at once are both counted, in whatever order each looks and writes', async () => {
  const told = await every(MOST, async (choose) => {
    const outcome = await play({ ...CALM, actors: 2, choose });
    expect(outcome).toMatchObject({ likes: 2, shown: 2, isHeld: false });
  });
  // Else some have not been told.
  expect(told).toBeLessThan(MOST);
  expect(told).toBeGreaterThan(500);
});

it('many at once are counted in a few runs, also where some die, fail or are slow', async () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const random = seededRandom(seed);
    const choose: Choose = (options) => Math.floor(random() * options);
    const some = { deaths: seed % 3, failures: seed % 2, slow: seed % 4 };
    const story = { ...some, actors: 1 + (seed % 4), takeBack: true, choose };
    const { likes, shown, isHeld } = await play(story);
    expect({ seed, shown, isHeld }).toEqual({ seed, shown: likes, isHeld: false });
  }
});

it('who comes while somebody is at it goes away again at once', async () => {
  const random = seededRandom(7);
  const choose: Choose = (options) => Math.floor(random() * options);
  const { shown, runs } = await play({ ...CALM, actors: 40, choose });
  expect(shown).toBe(40);
  expect(runs).toBeLessThan(20);
});

it('what has failed is done by whoever asks next, and the clock need not look', async () => {
  const outcome = await play({ ...CALM, failures: 1, actors: 1, choose: () => 0 });
  expect(outcome).toMatchObject({ shown: 1, runs: 2, looks: 0 });
});
