import { expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { BADGE_RULES, planStanding } from './badges.ts';
import { findFacts } from './count.ts';
import type { FactSource, ValuesAfter } from './count.ts';

const GIVERS = 1000;
const PEOPLE = 30;
const SEEDS = 20;
/** Changes that others make between two questions of a run. */
const MEANWHILE = 40;

const nameOf = (giver: number): string => String(giver).padStart(4, '0');
const isBridge = (giver: number, person: number): boolean => (giver + person) % 3 === 0;

interface Person {
  /** How many likes that count each giver has there; the documents. */
  readonly from: Uint8Array;
  total: number;
  readonly member: { likes: number; badges: Readonly<Record<string, number>> };
  /** When the last run that ended began. */
  done: number;
}
interface Change {
  readonly person: number;
  readonly giver: number;
  readonly by: 1 | -1;
}
interface Delivery {
  readonly person: number;
  readonly at: number;
}

/** Members who like and change their minds, in any order; who is liked much and who little differs. */
function changesOf(random: () => number): Change[] {
  const changes: Change[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    const liking = ((person + 1) / PEOPLE) ** 2;
    for (let giver = 0; giver < GIVERS; giver += 1) {
      if (random() >= liking) continue;
      const rounds = 1 + Math.floor(random() * 3);
      for (let round = 0; round < rounds; round += 1) changes.push({ person, giver, by: 1 });
      for (let round = 0; round < rounds; round += 1) {
        if (random() < 0.4) changes.push({ person, giver, by: -1 });
      }
    }
  }
  return changes;
}

function takeAny<T>(list: T[], random: () => number): T | undefined {
  const index = Math.floor(random() * list.length);
  const [last, taken] = [list.pop(), list[index]];
  if (index === list.length) return last;
  list[index] = last as T;
  return taken;
}

class World {
  readonly people: readonly Person[] = Array.from({ length: PEOPLE }, () => ({
    from: new Uint8Array(GIVERS),
    total: 0,
    member: { likes: 0, badges: {} },
    done: 0,
  }));
  readonly deliveries: Delivery[] = [];
  runs = 0;
  private clock = 0;
  private readonly changes: Change[];

  constructor(private readonly random: () => number) {
    this.changes = changesOf(random);
  }

  /** Somebody likes, or takes it back: written once, told of up to three times. */
  change(): boolean {
    const change = takeAny(this.changes, this.random);
    if (change === undefined) return false;
    const { giver, by } = change;
    const person = this.people[change.person] as Person;
    const before = person.from[giver] ?? 0;
    if (before === 0 && by === -1) this.changes.push({ ...change, by: 1 }, change);
    else {
      person.from[giver] = before + by;
      person.total += by;
      this.clock += 1;
      const times = 1 + Math.floor(this.random() * 3);
      const told = { person: change.person, at: this.clock };
      for (let time = 0; time < times; time += 1) this.deliveries.push(told);
    }
    return true;
  }

  private async meanwhile<T>(answer: () => T): Promise<T> {
    for (let each = 0; each < MEANWHILE; each += 1) this.change();
    return Promise.resolve(answer());
  }

  private sourceOf(index: number): FactSource {
    const person = this.people[index] as Person;
    const values =
      (isAsked: (giver: number) => boolean): ValuesAfter =>
      (after, most) =>
        this.meanwhile(() => {
          const found: string[] = [];
          for (
            let giver = after === undefined ? 0 : Number(after) + 1;
            giver < GIVERS;
            giver += 1
          ) {
            if (!isAsked(giver)) continue;
            for (let one = 0; one < (person.from[giver] ?? 0); one += 1) {
              if (found.push(nameOf(giver)) === most) return found;
            }
          }
          return found;
        });
    return {
      likes: () => this.meanwhile(() => person.total),
      givers: values(() => true),
      bridges: values((giver) => isBridge(giver, index)),
      events: async () => 0,
      trainings: async () => 0,
      verified: async () => 0,
    };
  }

  /** One delivery, as functions take it: who has been counted since is not counted again. */
  async deliver(): Promise<void> {
    const told = takeAny(this.deliveries, this.random);
    if (told === undefined) return;
    const person = this.people[told.person] as Person;
    if (told.at <= person.done) return;
    this.runs += 1;
    const began = this.clock;
    const plan = planStanding(person.member, await findFacts(this.sourceOf(told.person)), began);
    // One run in ten dies: before it has written, or after; it is then told again.
    const fate = this.random();
    if (fate >= 0.05) Object.assign(person.member, { likes: plan.likes, badges: plan.badges });
    if (fate >= 0.1) person.done = began;
    else this.deliveries.push(told);
  }
}

/** The rule over the documents, in other words than those of the domain. */
function expectedOf({ from }: Person, index: number) {
  const givers = [...from.keys()].filter((giver) => (from[giver] ?? 0) > 0);
  const facts: Record<string, number> = {
    likes: from.reduce((sum, one) => sum + one, 0),
    people: givers.length,
    bridges: givers.filter((giver) => isBridge(giver, index)).length,
  };
  const held = Object.entries(BADGE_RULES).filter(
    ([, { fact, needed }]) => (facts[fact] ?? 0) >= needed,
  );
  return { likes: facts['likes'], badges: held.map(([badge]) => badge).sort() };
}

it('number and badges are those of the documents, however likes and events come', async () => {
  const badges = new Set<string>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = seededRandom(seed);
    const world = new World(random);
    while (world.change() || world.deliveries.length > 0) await world.deliver();
    for (const [index, person] of world.people.entries()) {
      const { likes, badges: held } = person.member;
      const shown = { likes, badges: Object.keys(held).sort() };
      expect(shown, `seed ${seed}, person ${index}`).toEqual(expectedOf(person, index));
      for (const badge of shown.badges) badges.add(badge);
    }
    expect(world.runs).toBeGreaterThan(PEOPLE);
  }
  expect([...badges].sort()).toEqual(['bridge', 'first-help', 'likes-10', 'likes-200', 'likes-50']);
}, 60_000);
