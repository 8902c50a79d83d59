import { LIMITS } from '@friends/domain';
import {
  having,
  listing,
  signedIn,
  where,
  withoutWrite,
  writesOf,
  writtenTo,
} from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { DAY, members, newWindow, oldWindow } from './documents.ts';
import { othersThanStaff, role, withRole } from './staff.ts';
import { othersThan } from './strangers.ts';

const path = (world: World) => `feedback/${world.id('told')}`;
const pacePath = (world: World) => `paces/${world.uid('hanako')}`;

const told = (world: World): Data => ({
  member: world.uid('hanako'),
  kind: 'wish',
  text: '料理の会をもっと開いてほしいです。',
  createdAt: NOW,
});

const telling = (world: World): Setting => ({
  docs: members(world, 'hanako', 'linh'),
  as: signedIn(world, 'hanako'),
  request: {
    commit: {
      feedback: { set: path(world), data: told(world) },
      pace: { set: pacePath(world), data: { feedback: newWindow(world.id('told')) } },
    },
  },
});

/** After so many today, of which the first came so many seconds ago. */
const after =
  (count: number, begun: number, goesOn: boolean): Change =>
  (setting, world) => {
    const old = oldWindow(world, begun, 60, count);
    setting.docs[pacePath(world)] = { feedback: old };
    if (!goesOn) return;
    having('pace.feedback.windowStart', old['windowStart'] ?? NOW)(setting, world);
    having('pace.feedback.count', count + 1)(setting, world);
  };

const { feedbackPerDay } = LIMITS.pace;

const changed =
  (...changes: readonly Change[]) =>
  (world: World): Setting => {
    const setting = telling(world);
    for (const change of changes) change(setting, world);
    return setting;
  };

export const feedbackScenarios: readonly Scenario[] = [
  {
    name: 'Hanako tells the secretariat what she would like',
    setting: telling,
    refusals: {
      ...othersThan('hanako', 'linh'),
      'in the name of another': having('feedback.member', (world) => world.uid('linh')),
      'of another kind': having('feedback.kind', 'praise'),
      'without words': having('feedback.text', ' '),
      'in too many words': having('feedback.text', 'あ'.repeat(LIMITS.feedback + 1)),
      'at a forged time': having('feedback.createdAt', (world) => world.after(-1)),
      'with an answer of her own': having('feedback.answer', 'はい'),
      'under an id of another shape': (setting, world) => {
        writtenTo('feedback', () => 'feedback/1')(setting, world);
        having('pace.feedback.id', '1')(setting, world);
      },
      'without paying': withoutWrite('pace'),
      'that was paid for another': having('pace.feedback.id', (world) => world.id('other')),
      'and tells nothing': withoutWrite('feedback'),
      'again and again today': after(feedbackPerDay, DAY - 60, true),
      'with a window that begins too soon': after(feedbackPerDay, DAY - 60, false),
      'with a window that jumps back': (setting, world) => {
        after(2, 60, true)(setting, world);
        having('pace.feedback.count', 2)(setting, world);
      },
      'with more in its window': having('pace.feedback.extra', 1),
      'over what she has told': (setting, world) => {
        where(path, (there) => ({ ...told(there), createdAt: there.after(-60) }))(setting, world);
      },
    },
  },
  {
    name: 'Hanako tells the last thing of today, at length',
    setting: changed(
      after(feedbackPerDay - 1, DAY - 60, true),
      having('feedback.text', '😀'.repeat(LIMITS.feedback / 2)),
    ),
    refusals: {
      'and changes a window of another kind': (setting, world) => {
        const write = writesOf(setting)['pace'];
        if (write && 'data' in write) write.data['post'] = newWindow(world.id('told'));
      },
    },
  },
  {
    name: 'Hanako tells something the day after',
    setting: changed(after(feedbackPerDay, DAY + 60, false)),
    refusals: {},
  },
];

const stored = (world: World) => ({
  ...members(world, 'hanako', 'linh', 'yoko'),
  ...role(world, 'yoko', 'moderator'),
  [path(world)]: { ...told(world), createdAt: world.after(-60) },
});
const all = { under: '', collection: 'feedback', newestBy: 'createdAt', limit: 50 } as const;

export const feedbackLists: readonly Scenario[] = [
  {
    name: 'Hanako looks through what she has told',
    setting: (world) => ({
      docs: stored(world),
      as: signedIn(world, 'hanako'),
      request: { list: { ...all, where: [['member', 'EQUAL', world.uid('hanako')]] } },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'and what others have': listing(({ where: _, ...query }) => query),
      'too many at once': listing((query) => ({ ...query, limit: 51 })),
    },
  },
  {
    name: 'Yoko, a moderator, looks through what all have told',
    setting: (world) => ({
      docs: stored(world),
      as: withRole(world, 'yoko', 'moderator'),
      request: { list: all },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'linh'),
      'too many at once': listing((query) => ({ ...query, limit: 51 })),
    },
  },
];
