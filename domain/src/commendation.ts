import * as v from 'valibot';
import { parse } from './calls.ts';
import type { Parsed } from './calls.ts';
import type { Language } from './languages.ts';
import { LIMITS } from './limits.ts';
import { checkText, tidyText } from './text/check.ts';

/** A like as far as a commendation looks at it; the time in milliseconds. */
export interface LikeSeen {
  readonly from: string;
  readonly to: string;
  readonly thread: string;
  readonly createdAt: number;
}

/** What somebody's help in a period looks like. */
export interface HelpSeen {
  readonly member: string;
  /** Different people who thanked them. */
  readonly people: number;
  readonly likes: number;
  readonly threads: number;
  /** Days (in Japan) on which they were thanked. */
  readonly days: number;
  /** The share of those people, from 0 to 1, who are one circle that likes each other. */
  readonly circle: number;
}

/** A member who may be commended. */
export interface Candidate extends HelpSeen {
  readonly nickname: string;
  readonly speaks: readonly Language[];
  readonly trained: boolean;
  /** Years of earlier commendations. */
  readonly commended: readonly number[];
}

const DAY_MS = 86_400_000;
const JAPAN_MS = 9 * 3_600_000;
const dayInJapan = (time: number): number => Math.floor((time + JAPAN_MS) / DAY_MS);

/** Who likes whom, both ways. */
function mutualLikers(likes: readonly LikeSeen[]): ReadonlyMap<string, ReadonlySet<string>> {
  const liked = new Map<string, Set<string>>();
  for (const { from, to } of likes) liked.set(from, (liked.get(from) ?? new Set()).add(to));
  const both = [...liked].map(([from, all]) => {
    const back = [...all].filter((to) => to !== from && liked.get(to)?.has(from) === true);
    return [from, new Set(back)] as const;
  });
  return new Map(both);
}

/** The most of somebody's mutual likers who hang together by likes among themselves. */
function largestCircle(member: string, mutual: ReadonlyMap<string, ReadonlySet<string>>): number {
  const left = new Set(mutual.get(member));
  let largest = 0;
  for (const first of left) {
    const circle = [first];
    left.delete(first);
    for (const one of circle) {
      const next = [...(mutual.get(one) ?? [])].filter((other) => left.delete(other));
      circle.push(...next);
    }
    largest = Math.max(largest, circle.length);
  }
  return largest;
}

/**
 * Everybody who was thanked, who by most different people first. Beside it stands how many of those
 * are one circle: people who thank the member, whom the member thanks, and who thank each other.
 * A number for people to weigh; it takes nothing away from anybody.
 */
export function seeHelp(likes: readonly LikeSeen[]): HelpSeen[] {
  const mutual = mutualLikers(likes);
  const received = new Map<string, LikeSeen[]>();
  for (const like of likes) {
    if (like.from === like.to) continue;
    const list = received.get(like.to) ?? [];
    list.push(like);
    received.set(like.to, list);
  }
  const seen = [...received].map(([member, theirs]): HelpSeen => {
    const people = new Set(theirs.map(({ from }) => from)).size;
    return {
      member,
      people,
      likes: theirs.length,
      threads: new Set(theirs.map(({ thread }) => thread)).size,
      days: new Set(theirs.map(({ createdAt }) => dayInJapan(createdAt))).size,
      circle: largestCircle(member, mutual) / people,
    };
  });
  return seen.sort(
    (a, b) => b.people - a.people || b.likes - a.likes || (a.member < b.member ? -1 : 1),
  );
}

const FIRST_YEAR = 2026;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const PeriodSchema = v.pipe(
  v.strictObject({ from: moment, to: moment }),
  v.forward(
    v.check(({ from, to }) => from < to, 'order'),
    ['to'],
  ),
);

/** The input of `findCandidates`, checked: a period in milliseconds, its end not in it. */
export const parsePeriod = (input: unknown): Parsed<v.InferOutput<typeof PeriodSchema>> =>
  parse(PeriodSchema, input);

const CommendSchema = v.strictObject({
  members: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,128}$/))),
    v.minLength(1),
    v.maxLength(LIMITS.commendedAtOnce),
    v.check((members) => new Set(members).size === members.length),
  ),
  year: v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(9999)),
  text: v.pipe(
    v.string(),
    v.check((text) => checkText(text, LIMITS.commendation) === undefined),
    v.transform(tidyText),
  ),
});
export type Commendation = v.InferOutput<typeof CommendSchema>;

/** The input of `commendMembers`, checked and tidied. */
export const parseCommendation = (input: unknown): Parsed<Commendation> =>
  parse(CommendSchema as v.GenericSchema<unknown, Commendation>, input);

/** The badge of those who were commended in a year. */
export const commendedBadge = (year: number): string => `commended-${year}`;
/** One notice a year. */
export const commendedNoticeId = (year: number): string => `commended_${year}`;
