import { CATEGORIES, KINDS } from './categories.ts';
import type { Category, Kind } from './categories.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JAPAN_MS = 9 * HOUR_MS;

/** Fewer people than this are not counted apart: they could be recognised. */
export const FEWEST_SHOWN = 5;

/** What Google asks for a million characters (cloud.google.com/translate/pricing, 2026-11). */
const DOLLARS_PER_MILLION = 20;

/** Within how many hours the first answer came. */
export const ANSWERED_WITHIN = [1, 6, 24, 72] as const;

/** `statistics/{day}`: what was counted of one day in Japan. It names nobody. */
export interface DayStatistics {
  /** As `2026-11-23`. */
  readonly day: string;
  /** At the end of the day; those who have gone since are not among them. */
  readonly members: number;
  readonly joined: number;
  readonly posts: Readonly<Partial<Record<Kind, number>>>;
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** The languages that posts were written in. */
  readonly languages: Readonly<Partial<Record<Language, number>>>;
  readonly threads: number;
  /** What was written to the authors of posts, by its language; absent on days of earlier counts. */
  readonly answers?: Readonly<Partial<Record<Language, number>>>;
  /** Posts of the day to which somebody has answered by now. */
  readonly answered: number;
  /** Of those, answered within one hour, six, a day, three days; a post counts in each of them. */
  readonly within: readonly number[];
  readonly likes: number;
  /** Members by prefecture, five and more. */
  readonly areas?: Readonly<Record<string, number>>;
  /** Characters translated in the month up to the count. */
  readonly characters?: number;
}

/** A post of the day as far as it is counted; times in milliseconds. */
export interface PostCounted {
  readonly kind: Kind;
  readonly category: Category;
  readonly language?: Language;
  readonly createdAt: number;
  /** When the first conversation about it began. */
  readonly answeredAt?: number;
}

const dayText = (time: number): string => new Date(time + JAPAN_MS).toISOString().slice(0, 10);

/** The day in Japan that begins so many days before the one that holds `now`. */
export function dayBefore(
  now: number,
  days: number,
): { readonly day: string; readonly from: number; readonly to: number } {
  const today = Math.floor((now + JAPAN_MS) / DAY_MS) * DAY_MS - JAPAN_MS;
  const from = today - days * DAY_MS;
  return { day: dayText(from), from, to: from + DAY_MS };
}

function tally<T extends string>(values: readonly (T | undefined)[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What is counted of a day's posts. */
export function countPosts(
  posts: readonly PostCounted[],
): Pick<DayStatistics, 'posts' | 'categories' | 'languages' | 'answered' | 'within'> {
  const hours = posts.flatMap(({ createdAt, answeredAt }) =>
    answeredAt === undefined ? [] : [(answeredAt - createdAt) / HOUR_MS],
  );
  return {
    posts: tally(posts.map(({ kind }) => kind)),
    categories: tally(posts.map(({ category }) => category)),
    languages: tally(posts.map(({ language }) => language)),
    answered: hours.length,
    within: ANSWERED_WITHIN.map((limit) => hours.filter((each) => each <= limit).length),
  };
}

/** The counts that are large enough to be shown. */
export const largeEnough = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= FEWEST_SHOWN));

/** What was counted in a period. */
export interface PeriodStatistics extends Omit<DayStatistics, 'day' | 'characters'> {
  readonly answers: Readonly<Partial<Record<Language, number>>>;
  readonly areas: Readonly<Record<string, number>>;
  readonly characters: number;
  /** In US dollars. */
  readonly cost: number;
}

function added<T extends string>(
  counts: readonly Readonly<Partial<Record<T, number>>>[],
  names: readonly T[],
): Partial<Record<T, number>> {
  const sums = names.map((name) => [
    name,
    counts.reduce((sum, each) => sum + (each[name] ?? 0), 0),
  ]);
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0)) as Partial<Record<T, number>>;
}

const sumOf = (
  days: readonly DayStatistics[],
  field: 'joined' | 'threads' | 'answered' | 'likes',
) => days.reduce((sum, day) => sum + day[field], 0);

/** The characters of each month: the last count of a month holds all of it. */
function charactersOf(days: readonly DayStatistics[]): number {
  const months = new Map<string, number>();
  for (const { day, characters = 0 } of days) {
    const month = day.slice(0, 7);
    months.set(month, Math.max(months.get(month) ?? 0, characters));
  }
  return [...months.values()].reduce((sum, characters) => sum + characters, 0);
}

/** The days of a period together; members and areas as of its last day. */
export function sumDays(days: readonly DayStatistics[]): PeriodStatistics {
  const inOrder = [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
  const characters = charactersOf(days);
  const all = <Field extends 'posts' | 'categories' | 'languages'>(field: Field) =>
    days.map((day) => day[field]);
  return {
    members: inOrder.at(-1)?.members ?? 0,
    areas: inOrder.findLast(({ areas }) => areas !== undefined)?.areas ?? {},
    joined: sumOf(days, 'joined'),
    threads: sumOf(days, 'threads'),
    answered: sumOf(days, 'answered'),
    likes: sumOf(days, 'likes'),
    posts: added(all('posts'), KINDS),
    categories: added(all('categories'), CATEGORIES),
    languages: added(all('languages'), LANGUAGES),
    answers: added(
      days.map(({ answers = {} }) => answers),
      LANGUAGES,
    ),
    within: ANSWERED_WITHIN.map((_, index) =>
      days.reduce((sum, { within }) => sum + (within[index] ?? 0), 0),
    ),
    characters,
    cost: (characters / 1_000_000) * DOLLARS_PER_MILLION,
  };
}
