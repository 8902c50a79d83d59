import type { AnyReadingLanguage } from '@friends/domain';
import type { Wish } from '../wishes/plan.ts';
import { standingOf } from './event.ts';
import type { Coming, Standing } from './event.ts';

/** What a row of one's events tells of an event; without title and times where it is gone. */
export interface EventBrief {
  readonly post: string;
  readonly title?: string;
  readonly language?: AnyReadingLanguage;
  readonly startsAt?: number;
  readonly endsAt?: number;
  readonly isOpen: boolean;
}

/** An event that a member goes to, or has told this browser to. */
export interface Row {
  readonly post: string;
  readonly standing: Standing;
}

/** All events of a member: those the servers know, and those this browser has yet to tell them. */
export function rowsOf(comings: readonly Coming[], wishes: readonly Wish[]): Row[] {
  const posts = new Set([
    ...wishes.filter(({ want }) => want === 'come').map(({ post }) => post),
    ...comings.map(({ post }) => post),
  ]);
  return [...posts].flatMap((post) => {
    const coming = comings.find((one) => one.post === post) ?? null;
    const wish = wishes.find((one) => one.post === post);
    const standing = standingOf(coming, undefined, wish);
    return standing.kind === 'not-coming' ? [] : [{ post, standing }];
  });
}

const FAR = Number.MAX_SAFE_INTEGER;

/** The next event first; what is over or cancelled behind all that is ahead, the latest first. */
export function inOrder<T extends { readonly brief: EventBrief }>(
  rows: readonly T[],
  now: number,
): T[] {
  const isAhead = ({ brief }: T) => brief.isOpen && (brief.endsAt ?? FAR) > now;
  const start = ({ brief }: T) => brief.startsAt ?? 0;
  const ahead = rows.filter(isAhead).sort((a, b) => start(a) - start(b));
  const rest = rows.filter((row) => !isAhead(row)).sort((a, b) => start(b) - start(a));
  return [...ahead, ...rest];
}
