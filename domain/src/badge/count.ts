import { mostNeeded } from './badges.ts';
import type { BadgeFacts } from './badges.ts';

/**
 * The values of one field in ascending order, after a value, at most so many; a value that several
 * documents have comes several times.
 */
export type ValuesAfter = (after: string | undefined, most: number) => Promise<readonly string[]>;

/** A page begins small, and grows as long as no value comes twice. */
const FIRST_PAGE = 10;
const LARGEST_PAGE = 100;

/**
 * How many different values there are. Who comes many times is skipped, so that it costs little
 * more than one read a value.
 * @param most where to stop counting
 */
export async function countDifferent(valuesAfter: ValuesAfter, most: number): Promise<number> {
  let size = FIRST_PAGE;
  let last: string | undefined;
  for (let found = 0; ;) {
    const asked = Math.min(size, most - found);
    const values = await valuesAfter(last, asked);
    const different = new Set(values).size;
    found += different;
    last = values.at(-1);
    if (found >= most || values.length < asked) return found;
    size = different === values.length ? Math.min(2 * size, LARGEST_PAGE) : different;
  }
}

/** What can be asked about the counted likes of one member, their events and what staff know of them. */
export interface FactSource {
  readonly likes: () => Promise<number>;
  readonly givers: ValuesAfter;
  /** The threads of likes given between two reading languages. */
  readonly bridges: ValuesAfter;
  /** At most so many. */
  readonly events: (most: number) => Promise<number>;
  readonly trainings: (most: number) => Promise<number>;
  /** One for an association that staff have verified, else none. */
  readonly verified: () => Promise<number>;
}

/** The facts of a member's badges. Without likes nothing more is asked about those. */
export async function findFacts(source: FactSource): Promise<BadgeFacts> {
  const [likes, events, trainings, verified] = await Promise.all([
    source.likes(),
    source.events(mostNeeded('events')),
    source.trainings(mostNeeded('trainings')),
    source.verified(),
  ]);
  const count = (values: ValuesAfter, fact: 'people' | 'bridges') =>
    likes === 0 ? 0 : countDifferent(values, Math.min(likes, mostNeeded(fact)));
  const [people, bridges] = await Promise.all([
    count(source.givers, 'people'),
    count(source.bridges, 'bridges'),
  ]);
  return { likes, people, bridges, events, repairs: 0, trainings, verified };
}
