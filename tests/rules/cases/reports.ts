import { LIMITS } from '@friends/domain';
import {
  having,
  listing,
  signedIn,
  where,
  whereNo,
  without,
  withoutWrite,
  writesOf,
  writtenTo,
} from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { conversation, messagePath, postPath, threadPath } from './commits.ts';
import { DAY, members, newWindow, oldWindow, post } from './documents.ts';
import { role, withRole } from './staff.ts';
import { othersThan } from './strangers.ts';

type Target = (world: World) => Record<string, string>;

const postTarget: Target = (world) => ({ kind: 'post', post: world.id('post') });
const messageTarget: Target = (world) => ({
  kind: 'message',
  thread: world.id('thread'),
  message: world.id('message'),
});
const memberTarget: Target = (world) => ({ kind: 'member', member: world.uid('linh') });

const idOf = (world: World, target: Target, reporter = 'hanako') =>
  [world.uid(reporter), ...Object.values(target(world))].join('_');
const pacePath = (world: World) => `paces/${world.uid('hanako')}`;

const report = (world: World, target: Target): Data => ({
  reporter: world.uid('hanako'),
  target: target(world),
  reason: 'spam',
  attach: false,
  createdAt: NOW,
});

/** Linh's post, a message of hers to Hanako, and Linh herself. */
const things = (world: World) => ({
  ...conversation(world),
  [postPath(world)]: post(world),
  [messagePath(world)]: { from: 'author', text: 'Mua đi!', createdAt: world.after(-60) },
});

const reporting =
  (target: Target, change: Data = {}) =>
  (world: World): Setting => {
    const id = idOf(world, target);
    return {
      docs: things(world),
      as: signedIn(world, 'hanako'),
      request: {
        commit: {
          report: { set: `reports/${id}`, data: { ...report(world, target), ...change } },
          pace: { set: pacePath(world), data: { report: newWindow(id) } },
        },
      },
    };
  };

/** The same of another thing, under the id of that. */
const insteadOf =
  (target: Target): Change =>
  (setting, world) => {
    having('report.target', target)(setting, world);
    const id = idOf(world, target);
    writtenTo('report', () => `reports/${id}`)(setting, world);
    having('pace.report.id', id)(setting, world);
  };

const after =
  (count: number, begun: number, goesOn: boolean): Change =>
  (setting, world) => {
    const old = oldWindow(world, begun, 60, count);
    setting.docs[pacePath(world)] = { report: old };
    if (!goesOn) return;
    having('pace.report.windowStart', old['windowStart'] ?? NOW)(setting, world);
    having('pace.report.count', count + 1)(setting, world);
  };

const { reportsPerDay } = LIMITS.pace;

export const reportScenarios: readonly Scenario[] = [
  {
    name: 'Hanako reports Linh’s post',
    setting: reporting(postTarget),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'in the name of another': having('report.reporter', (world) => world.uid('bruno')),
      'under the id of another': (setting, world) => {
        const id = idOf(world, postTarget, 'bruno');
        writtenTo('report', () => `reports/${id}`)(setting, world);
        having('pace.report.id', id)(setting, world);
      },
      'a second time by another id': (setting, world) => {
        const id = `${idOf(world, postTarget)}x`;
        writtenTo('report', () => `reports/${id}`)(setting, world);
        having('pace.report.id', id)(setting, world);
      },
      'that is her own': where(postPath, (world, before) => ({
        ...before,
        author: world.uid('hanako'),
      })),
      'that is not there': whereNo(postPath),
      'for no reason': having('report.reason', 'boring'),
      'with a blank note': having('report.note', ' '),
      'with a note that is too long': having('report.note', 'あ'.repeat(LIMITS.reportNote + 1)),
      'at a forged time': having('report.createdAt', (world) => world.after(-60)),
      'with an outcome of her own': having('report.outcome', 'acted'),
      'with more about it': having('report.target.member', (world) => world.uid('linh')),
      'without saying what goes with it': without('report.attach'),
      'without paying': withoutWrite('pace'),
      'that was paid for another': having('pace.report.id', 'another'),
      'and reports nothing': withoutWrite('report'),
      'again and again today': after(reportsPerDay, DAY - 60, true),
      'with a window that begins too soon': after(reportsPerDay, DAY - 60, false),
      'with more in its window': having('pace.report.extra', 1),
      'over what she has reported': where(
        (world) => `reports/${idOf(world, postTarget)}`,
        (world) => ({ ...report(world, postTarget), createdAt: world.after(-60) }),
      ),
    },
  },
  {
    name: 'Hanako reports the last thing of today, at length: what Linh said, with the thread',
    setting: (world) => {
      const note = 'あ'.repeat(LIMITS.reportNote);
      const setting = reporting(messageTarget, { note, attach: true, reason: 'other' })(world);
      after(reportsPerDay - 1, DAY - 60, true)(setting, world);
      return setting;
    },
    refusals: {
      'that she said herself': where(messagePath, (_, before) => ({
        ...before,
        from: 'inquirer',
      })),
      'in a thread of others': where(threadPath, (world, before) => ({
        ...before,
        inquirer: world.uid('bruno'),
      })),
      'in a thread that is not there': whereNo(threadPath),
      'that was never said': whereNo(messagePath),
      'with more about it': having('report.target.post', (world) => world.id('post')),
      'and changes a window of another kind': (setting, world) => {
        const write = writesOf(setting)['pace'];
        if (write && 'data' in write) write.data['feedback'] = newWindow(world.id('told'));
      },
    },
  },
  {
    name: 'Hanako reports Linh, the day after',
    setting: (world) => {
      const setting = reporting(memberTarget)(world);
      after(reportsPerDay, DAY + 60, false)(setting, world);
      return setting;
    },
    refusals: {
      'who has gone': whereNo((world) => `members/${world.uid('linh')}`),
      'instead of herself': insteadOf((world) => ({ kind: 'member', member: world.uid('hanako') })),
      'as something else': having('report.target.kind', 'friend'),
      'with more about her': having('report.target.post', (world) => world.id('post')),
    },
  },
];

const stored = (world: World) => ({
  ...members(world, 'hanako', 'linh', 'yoko'),
  ...role(world, 'yoko', 'moderator'),
  [`reports/${idOf(world, postTarget)}`]: {
    ...report(world, postTarget),
    createdAt: world.after(-60),
    case: `post_${world.id('post')}`,
  },
});
const all = { under: '', collection: 'reports', newestBy: 'createdAt', limit: 50 } as const;

export const reportLists: readonly Scenario[] = [
  {
    name: 'Hanako looks through what she has reported',
    setting: (world) => ({
      docs: stored(world),
      as: signedIn(world, 'hanako'),
      request: { list: { ...all, where: [['reporter', 'EQUAL', world.uid('hanako')]] } },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      // Staff read them by a call, which keeps from them what is said about themselves.
      'by a moderator': (setting, world) => {
        setting.as = withRole(world, 'yoko', 'moderator');
      },
      'and what others have': listing(({ where: _, ...query }) => query),
      'and what was reported of a thing': listing((query, world) => ({
        ...query,
        where: [['case', 'EQUAL', `post_${world.id('post')}`]],
      })),
      'too many at once': listing((query) => ({ ...query, limit: 51 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
];
