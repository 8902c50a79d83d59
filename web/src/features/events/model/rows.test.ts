import { describe, expect, it } from 'vitest';
import type { Wish } from '../wishes/plan.ts';
import type { Coming } from './event.ts';
import { inOrder, rowsOf } from './rows.ts';

const coming = (post: string): Coming => ({ post, state: 'going', createdAt: 1 });
const wish = (post: string, want: Wish['want']): Wish => ({ uid: 'ana', post, want, at: 1 });

describe('the events of a member', () => {
  it('are those the servers know and those they have yet to hear of, each once', () => {
    const rows = rowsOf([coming('a'), coming('b')], [wish('b', 'come'), wish('c', 'come')]);
    expect(rows.map(({ post, standing }) => `${post} ${standing.kind}`).sort()).toEqual([
      'a going',
      'b going',
      'c unsent',
    ]);
  });

  it('tell of what is to be given up until the servers have heard of it', () => {
    const [row] = rowsOf([coming('a')], [wish('a', 'leave')]);
    expect(row?.standing).toEqual({ kind: 'unsent', want: 'leave' });
    expect(rowsOf([], [wish('a', 'leave')])).toEqual([]);
  });

  it('begin with the next one; what is over or cancelled comes last', () => {
    const brief = (post: string, startsAt: number, isOpen = true) => ({
      brief: { post, startsAt, endsAt: startsAt + 1, isOpen },
    });
    const rows = [
      brief('past', 5),
      brief('later', 30),
      brief('gone', 40, false),
      brief('next', 20),
    ];
    expect(inOrder(rows, 10).map(({ brief: { post } }) => post)).toEqual([
      'next',
      'later',
      'gone',
      'past',
    ]);
  });
});
