import { expect, test } from 'vitest';
import { heldEvent } from './held.ts';
import type { RosterEnd } from './held.ts';

const open: RosterEnd = { author: 'a', state: 'open', going: 3, startsAt: 100, endsAt: 200 };
const over: RosterEnd = { ...open, state: 'over' };
const nextWeek: RosterEnd = { ...open, startsAt: 800, endsAt: 900, going: 0 };

test.each<[string, RosterEnd | undefined, RosterEnd | undefined, number, RosterEnd | undefined]>([
  ['it is over', open, over, 201, over],
  ['it is over, and told so again', over, over, 300, over],
  ['it was over when it was first counted', undefined, over, 300, over],
  ['it goes on', open, { ...open, going: 4 }, 150, undefined],
  ['nobody came', open, { ...over, going: 0 }, 201, undefined],
  ['it is cancelled', open, { ...open, state: 'cancelled' }, 150, undefined],
  ['it made room for next week’s after its end', open, nextWeek, 201, open],
  ['a week is skipped', open, nextWeek, 150, undefined],
  ['it is moved', open, { ...open, startsAt: 110, endsAt: 210 }, 90, undefined],
  ['it is gone after its end', open, undefined, 201, open],
  ['it is deleted before', open, undefined, 150, undefined],
  [
    'it was cancelled, and deleted later',
    { ...open, state: 'cancelled' },
    undefined,
    300,
    undefined,
  ],
])('an event is held where %s', (_, before, after, at, held) => {
  expect(heldEvent(before, after, at)).toEqual(held);
});
