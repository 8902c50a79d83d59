import { LIMITS } from '@friends/domain';
import {
  asking,
  by,
  having,
  signedIn,
  without,
  withoutWrite,
  writesOf,
} from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data, Value } from '../support/values.ts';
import { messagePath } from './commits.ts';
import { member, members, newPost, oldWindow, post } from './documents.ts';
import { HOUR, MINUTE, ago, asks, instead, pacePath, posting, says } from './pace-steps.ts';
import type { OldStep } from './pace-steps.ts';
import { othersThan } from './strangers.ts';

const { pace } = LIMITS;

const posts: readonly Scenario[] = [
  {
    name: 'the first post begins a window',
    setting: posting({ next: 'new' }),
    refusals: {
      'of someone else': by('hanako'),
      'with a count ahead': having('pace.post.count', 0),
      'with a count of words': having('pace.post.count', 'one'),
      'that began in 1970': having('pace.post.windowStart', new Date(0)),
      'that goes on from nothing': (setting, world) => {
        having('pace.post.windowStart', new Date(0))(setting, world);
        having('pace.post.count', pace.postsPerDay)(setting, world);
      },
      'that began before': having('pace.post.windowStart', ago(HOUR)),
      'that begins later': having('pace.post.windowStart', (world) => world.after(HOUR)),
      'at a forged time': having('pace.post.at', ago(HOUR)),
      'without an id': without('pace.post.id'),
      'with a field of its own': having('pace.post.free', true),
      'with a kind of its own': having('pace.like', { id: 'x' }),
      'and pays for nothing else': having('pace.thread', (world) => ({
        id: world.id('thread'),
        at: NOW,
        windowStart: NOW,
        count: 1,
      })),
      'and takes it from Hanako’s too': (setting, world) => {
        const { pace: own } = writesOf(setting);
        if (own && 'data' in own) {
          writesOf(setting).other = { set: pacePath(world, 'hanako'), data: own.data };
        }
      },
      'without the post': withoutWrite('post'),
      'for a post that is there already': (setting, world) => {
        setting.docs[`posts/${world.id('post')}`] = post(world);
        delete writesOf(setting).post;
      },
      'for two posts': (setting, world) => {
        writesOf(setting).again = { set: `posts/${world.id('again')}`, data: newPost(world) };
      },
    },
  },
  {
    name: 'the tenth post of a day',
    setting: posting({ old: [23 * HOUR, HOUR, pace.postsPerDay - 1], next: pace.postsPerDay }),
    refusals: {
      'counted once more': having('pace.post.count', pace.postsPerDay + 1),
      'not counted': having('pace.post.count', pace.postsPerDay - 1),
      'in a window that begins anew': instead(
        posting({ old: [23 * HOUR, HOUR, pace.postsPerDay - 1], next: 'new' }),
      ),
      'in a window moved on': having('pace.post.windowStart', ago(22 * HOUR)),
      'and one more': instead(
        posting({ old: [23 * HOUR, HOUR, pace.postsPerDay], next: pace.postsPerDay + 1 }),
      ),
    },
  },
  {
    name: 'a post after the day is over',
    setting: posting({ old: [25 * HOUR, 2 * HOUR, pace.postsPerDay], next: 'new' }),
    refusals: {
      'that counts more than one': having('pace.post.count', 2),
      'that began before': having('pace.post.windowStart', ago(HOUR)),
      'that goes on beyond the limit': instead(
        posting({ old: [25 * HOUR, 2 * HOUR, pace.postsPerDay], next: pace.postsPerDay + 1 }),
      ),
      'but before it is': instead(
        posting({ old: [23 * HOUR, 2 * HOUR, pace.postsPerDay], next: 'new' }),
      ),
    },
  },
  {
    name: 'a window that is over goes on below its limit',
    setting: posting({ old: [25 * HOUR, 2 * HOUR, 4], next: 5 }),
    refusals: { 'skipping one': having('pace.post.count', 6) },
  },
  {
    name: 'a post a minute after the last',
    setting: posting({ old: [HOUR, pace.postGap + 1, 1], next: 2 }),
    refusals: {
      'and sooner': instead(posting({ old: [HOUR, pace.postGap - 25, 1], next: 2 })),
    },
  },
];

const joined =
  (days: number): Change =>
  (setting, world) => {
    Object.assign(setting.docs, member(world, 'hanako', days));
  };

const linked: Change = (setting, world) => {
  setting.as = { uid: world.uid('hanako'), provider: 'password' };
};

/** She has had a recovery code made. */
const withCode: Change = (setting, world) => {
  setting.docs[`members/${world.uid('hanako')}/private/kept`] = { at: ago(HOUR)(world) };
};

const withoutCode: Change = (setting, world) => {
  delete setting.docs[`members/${world.uid('hanako')}/private/kept`];
};

const cameBack: Change = (setting, world) => {
  setting.as = { uid: world.uid('hanako'), provider: 'custom' };
};

const changed =
  (setting: (world: World) => Setting, ...changes: readonly Change[]) =>
  (world: World) => {
    const made = setting(world);
    for (const change of changes) change(made, world);
    return made;
  };

const fourth = asks({
  old: [HOUR, 5, pace.threadsPerDayWhenNew],
  next: pace.threadsPerDayWhenNew + 1,
});
const newcomer = (setting: (world: World) => Setting) =>
  changed(setting, joined(pace.newForDays - 0.1), withCode);
const keptAsks = (step: Parameters<typeof asks>[0]) => changed(asks(step), withCode);

const threads: readonly Scenario[] = [
  {
    name: 'the thirtieth thread of a day',
    setting: keptAsks({ old: [23 * HOUR, 5, pace.threadsPerDay - 1], next: pace.threadsPerDay }),
    refusals: {
      'and one more': instead(
        keptAsks({ old: [23 * HOUR, 5, pace.threadsPerDay], next: pace.threadsPerDay + 1 }),
      ),
      'of someone who joined this week': joined(pace.newForDays - 0.1),
      'with a field of its own': having('pace.thread.free', true),
      'at a forged time': having('pace.thread.at', ago(1)),
      'in a window that begins anew': instead(
        keptAsks({ old: [23 * HOUR, 5, pace.threadsPerDay - 1], next: 'new' }),
      ),
    },
  },
  {
    name: 'the third thread of someone new',
    setting: newcomer(
      asks({ old: [HOUR, 5, pace.threadsPerDayWhenNew - 1], next: pace.threadsPerDayWhenNew }),
    ),
    refusals: {
      'and one more': instead(newcomer(fourth)),
      'and one more with a linked account': instead(changed(newcomer(fourth), linked)),
    },
  },
  {
    name: 'the third thread of someone whose account is not kept',
    setting: asks({
      old: [HOUR, 5, pace.threadsPerDayWhenNew - 1],
      next: pace.threadsPerDayWhenNew,
    }),
    refusals: { 'and one more': instead(fourth) },
  },
  {
    name: 'the fourth thread after a week, with a linked account',
    setting: changed(fourth, joined(pace.newForDays + 0.1), linked),
    refusals: {
      'and before': joined(pace.newForDays - 0.1),
      'and whose account is not': by('hanako'),
      'and who came back by a recovery code that left no word': cameBack,
    },
  },
  {
    name: 'the fourth thread after a week, with a recovery code',
    setting: changed(fourth, joined(pace.newForDays + 0.1), withCode),
    refusals: {
      'and before': joined(pace.newForDays - 0.1),
      'and without one': withoutCode,
      'with somebody else’s': (setting, world) => {
        withoutCode(setting, world);
        setting.docs[`members/${world.uid('bruno')}/private/kept`] = { at: ago(HOUR)(world) };
      },
    },
  },
  {
    name: 'the fourth thread of who came back by a recovery code',
    setting: changed(fourth, withCode, cameBack),
    refusals: { 'and before a week': joined(pace.newForDays - 0.1) },
  },
  {
    name: 'a thread after the day is over',
    setting: keptAsks({ old: [25 * HOUR, 2 * HOUR, pace.threadsPerDay], next: 'new' }),
    refusals: {
      'but before it is': instead(
        keptAsks({ old: [23 * HOUR, 2 * HOUR, pace.threadsPerDay], next: 'new' }),
      ),
    },
  },
];

const messageOld = (count: number, begun = 35): OldStep => [begun, 2, count];

const messages: readonly Scenario[] = [
  {
    name: 'the twentieth message of a minute',
    setting: says({ old: messageOld(pace.messagesPerMinute - 1), next: pace.messagesPerMinute }),
    refusals: {
      'and one more': instead(
        says({ old: messageOld(pace.messagesPerMinute), next: pace.messagesPerMinute + 1 }),
      ),
      'in a window that begins anew': instead(
        says({ old: messageOld(pace.messagesPerMinute - 1), next: 'new' }),
      ),
      'with a field of its own': having('pace.message.free', true),
      'without its thread': without('pace.message.thread'),
      'at a forged time': having('pace.message.at', ago(1)),
      'without the message': withoutWrite('message'),
      'for a message that is there already': (setting, world) => {
        const stands = { from: 'inquirer', text: 'a', createdAt: world.after(-9) };
        setting.docs[messagePath(world)] = stands;
        delete writesOf(setting).message;
      },
      'and forgets her posts': (setting, world) => {
        const stands = setting.docs[pacePath(world, 'hanako')];
        if (stands) stands.post = oldWindow(world, HOUR, HOUR, 9);
      },
    },
  },
  {
    name: 'a message after the minute is over',
    setting: says({ old: messageOld(pace.messagesPerMinute, MINUTE + 1), next: 'new' }),
    refusals: {
      'but before it is': instead(
        says({ old: messageOld(pace.messagesPerMinute, MINUTE - 25), next: 'new' }),
      ),
    },
  },
];

const standing = (world: World): Record<string, Data> => ({
  ...members(world, 'hanako', 'bruno'),
  [pacePath(world, 'hanako')]: { message: { ...oldWindow(world, 90, 80, 3) } },
});

const same = (world: World): Value => standing(world)[pacePath(world, 'hanako')] ?? {};

const reading: readonly Scenario[] = [
  {
    name: 'Hanako reads her pace',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { get: pacePath(world, 'hanako') },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'all paces': asking(() => ({ list: { under: '', collection: 'paces' } })),
      'and writes it as it is': asking((world) => ({
        commit: { pace: { set: pacePath(world, 'hanako'), data: same(world) as Data } },
      })),
      'and deletes it': asking((world) => ({
        commit: { pace: { delete: pacePath(world, 'hanako') } },
      })),
    },
  },
];

export const paceScenarios: readonly Scenario[] = [...posts, ...threads, ...messages, ...reading];

export const keptScenarios: readonly Scenario[] = [
  {
    name: 'Hanako sees that she has had a recovery code',
    setting: (world) => ({
      docs: {
        ...members(world, 'hanako', 'bruno'),
        [`members/${world.uid('hanako')}/private/kept`]: { at: ago(HOUR)(world) },
      },
      as: signedIn(world, 'hanako'),
      request: { get: `members/${world.uid('hanako')}/private/kept` },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
];
