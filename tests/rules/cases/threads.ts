import {
  by,
  byVisitor,
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
import type { Change, Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { conversation, inquiring, inquiryPath, postPath, threadPath } from './commits.ts';
import { block, post, sanction, thread } from './documents.ts';
import { blocks, othersThan, outsiders } from './strangers.ts';

const openPost = (change: Data): Change =>
  where(postPath, (_, before) => ({ ...before, ...change }));

/** Everything about the thread moved to an id that clients may not choose. */
const withThreadId =
  (id: (world: World) => string): Change =>
  (setting, world) => {
    writtenTo('thread', (w) => `threads/${id(w)}`)(setting, world);
    writtenTo('message', (w) => `threads/${id(w)}/messages/${w.id('message')}`)(setting, world);
    having('inquiry.thread', id)(setting, world);
    having('pace.thread.id', id)(setting, world);
    having('pace.message.thread', id)(setting, world);
  };

const opening: Scenario = {
  name: 'Hanako opens a thread',
  setting: inquiring,
  refusals: {
    ...othersThan('hanako', 'bruno'),
    ...blocks,
    'under an id that is too short': withThreadId((world) => world.id('thread').slice(1)),
    'under an id with other characters': withThreadId((world) => `${world.id('x').slice(1)}.`),
    'without the inquiry': withoutWrite('inquiry'),
    'without the message': withoutWrite('message'),
    'without the pace': withoutWrite('pace'),
    'without a message to pay for': (setting, world) => {
      withoutWrite('message')(setting, world);
      without('pace.message')(setting, world);
    },
    'without paying for the thread': without('pace.thread'),
    'with an inquiry about another thread': (setting, world) => {
      setting.docs[inquiryPath(world)] = {
        thread: world.id('another'),
        createdAt: world.after(-9),
      };
      delete writesOf(setting).inquiry;
    },
    'in someone else’s name': having('thread.inquirer', (world) => world.uid('bruno')),
    'with someone who did not write the post': having('thread.author', (world) =>
      world.uid('bruno'),
    ),
    'about her own post': (setting, world) => {
      openPost({ author: world.uid('hanako') })(setting, world);
      having('thread.author', world.uid('hanako'))(setting, world);
      having('message.from', 'author')(setting, world);
    },
    'about a closed post': openPost({ state: 'closed' }),
    'about a hidden post': openPost({ state: 'hidden' }),
    'about a post that is gone': whereNo(postPath),
    'with someone sanctioned': where((world) => `sanctions/${world.uid('linh')}`, sanction),
    'in another state': (setting, world) => {
      having('thread.state', 'pinned')(setting, world);
    },
    'with a forged time': having('thread.createdAt', (world) => world.after(-1)),
    'with a forged time of change': having('thread.updatedAt', (world) => world.after(3600)),
    'that Linh has read': having('thread.read.author', NOW),
    'with messages nobody wrote': having('thread.unread.author', 7),
    'in which Linh has spoken': having('thread.spoke.author', true),
    'with a field of its own': having('thread.nicknames', { author: 'x', inquirer: 'y' }),
    'that Linh has left': having('thread.left', { author: true }),
    'without a state': without('thread.state'),
    'with a pace that names another thread': having('pace.thread.id', (world) =>
      world.id('another'),
    ),
  },
};

/** Functions have removed the thread and left the inquiry. */
const reopening: Scenario = {
  name: 'Hanako opens a thread again that was removed',
  setting: (world) => {
    const setting = inquiring(world);
    setting.docs[inquiryPath(world)] = { thread: world.id('thread'), createdAt: world.after(-9) };
    delete writesOf(setting).inquiry;
    return setting;
  },
  refusals: { 'with a forged time': having('thread.createdAt', (world) => world.after(-1)) },
};

const lists = (role: string, name: string, refusals: Record<string, Change>): Scenario => ({
  name: `${name} lists the threads where she is the ${role}`,
  setting: (world) => ({
    docs: conversation(world),
    as: signedIn(world, name),
    request: {
      list: {
        under: '',
        collection: 'threads',
        where: [[role, 'EQUAL', world.uid(name)]],
        newestBy: 'updatedAt',
      },
    },
  }),
  refusals: {
    'by someone else': by('bruno'),
    'without the condition': listing(({ where: _, ...query }) => ({ ...query, limit: 10 })),
    ...refusals,
  },
});

const reading: readonly Scenario[] = [
  {
    name: 'Hanako reads the thread',
    setting: (world) => ({
      docs: conversation(world),
      as: signedIn(world, 'hanako'),
      request: { get: threadPath(world) },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
  {
    name: 'Linh reads the thread',
    setting: (world) => ({
      docs: conversation(world),
      as: signedIn(world, 'linh'),
      request: { get: threadPath(world) },
    }),
    refusals: { 'by someone else': by('bruno') },
  },
  lists('inquirer', 'hanako', outsiders('hanako')),
  lists('author', 'linh', {
    'about a post': listing((query, world) => ({
      ...query,
      where: [['post', 'EQUAL', world.id('post')]],
    })),
  }),
];

const reads = (name: string, role: string, other: string): Scenario => ({
  name: `${name}, the ${role}, has read the thread`,
  setting: (world) => {
    const before = { ...thread(world), read: { [other]: world.after(-60) } };
    return {
      docs: { ...conversation(world), [threadPath(world)]: before },
      as: signedIn(world, name),
      request: {
        commit: {
          thread: {
            set: threadPath(world),
            data: {
              ...before,
              read: { ...before.read, [role]: NOW },
              unread: { author: 1, inquirer: 2, [role]: 0 },
            },
          },
        },
      },
    };
  },
  refusals: {
    ...blocks,
    'by a visitor': byVisitor,
    'by someone else': by('bruno'),
    'by someone who has not joined': whereNo((world) => `members/${world.uid(name)}`),
    'by someone sanctioned': where((world) => `sanctions/${world.uid(name)}`, sanction),
    'at a forged time': having(`thread.read.${role}`, (world) => world.after(60)),
    'for the other': having(`thread.read.${other}`, NOW),
    'and the other’s messages too': having(`thread.unread.${other}`, 0),
    'with some left': having(`thread.unread.${role}`, 1),
    'and a field beside': having('thread.read.bruno', NOW),
    'and a count beside': having('thread.unread.bruno', 0),
    'and closes it': having('thread.state', 'closed'),
    'and moves it up': having('thread.updatedAt', NOW),
  },
});

const decides = (
  name: string,
  role: string,
  other: string,
  field: 'left' | 'muted' | 'secondHelper',
  value: boolean,
  before: Data = {},
): Scenario => ({
  name: `${name}, the ${role}, writes ${field}: ${value} beside ${JSON.stringify(before)}`,
  setting: (world) => {
    const standing = {
      ...thread(world),
      ...(Object.keys(before).length > 0 && { [field]: before }),
    };
    return {
      docs: { ...conversation(world), [threadPath(world)]: standing },
      as: signedIn(world, name),
      request: {
        commit: {
          thread: {
            set: threadPath(world),
            data: { ...standing, [field]: { ...before, [role]: value } },
          },
        },
      },
    };
  },
  refusals: {
    ...othersThan(name, 'bruno'),
    'for the other': having(`thread.${field}.${other}`, !(before[other] ?? false)),
    'and a field beside': having(`thread.${field}.bruno`, true),
    'with something else': having(`thread.${field}.${role}`, 'yes'),
    'with nothing': having(`thread.${field}`, {}),
    'and closes it': having('thread.state', 'closed'),
    'and counts anew': having(`thread.unread.${role}`, 0),
    ...(field !== 'left' && blocks),
    ...(field === 'left' && { 'and is back': having(`thread.left.${role}`, false) }),
  },
});

/** The thread stands otherwise, and is written as it stands with the decision besides. */
const standing =
  (change: Data): Change =>
  (setting, world) => {
    Object.assign(setting.docs[threadPath(world)] ?? {}, change);
    const { thread: write } = writesOf(setting);
    if (write && 'data' in write) Object.assign(write.data, change);
  };

/** Whoever of the two has blocked the other, leaving harms nobody. */
function leavesBlocked(owner: string, other: string): Scenario {
  const { setting } = decides('hanako', 'inquirer', 'author', 'left', true);
  return {
    name: `hanako leaves after ${owner} has blocked ${other}`,
    setting: (world) => {
      const standing = setting(world);
      Object.assign(standing.docs, block(world, owner, other));
      return standing;
    },
    refusals: { 'and counts anew': having('thread.unread.inquirer', 0) },
  };
}

const deciding: readonly Scenario[] = [
  decides('hanako', 'inquirer', 'author', 'left', true),
  decides('linh', 'author', 'inquirer', 'left', true, { inquirer: true }),
  decides('hanako', 'inquirer', 'author', 'muted', true, { author: true }),
  decides('linh', 'author', 'inquirer', 'muted', false, { author: true }),
  leavesBlocked('hanako', 'linh'),
  leavesBlocked('linh', 'hanako'),
];

const request = (world: World): Data => ({ ...post(world), kind: 'request' });

const onSecondHelper = (
  name: string,
  role: string,
  other: string,
  value: boolean,
  before: Data = {},
): Scenario => {
  const decision = decides(name, role, other, 'secondHelper', value, before);
  return {
    name: decision.name,
    setting: (world) => {
      const setting = decision.setting(world);
      setting.docs[postPath(world)] = request(world);
      return setting;
    },
    refusals: {
      ...decision.refusals,
      'about an offer': openPost({ kind: 'offer' }),
      'about a request that is closed': openPost({ state: 'closed' }),
      'about a request that is gone': whereNo(postPath),
      'in a thread that is closed': standing({ state: 'closed' }),
      'in a thread that the other has left': standing({ left: { [other]: true } }),
    },
  };
};

const onSecondHelpers: readonly Scenario[] = [
  onSecondHelper('hanako', 'inquirer', 'author', true),
  onSecondHelper('linh', 'author', 'inquirer', true, { inquirer: true }),
  onSecondHelper('linh', 'author', 'inquirer', false, { inquirer: true }),
];

export const threadScenarios: readonly Scenario[] = [
  opening,
  reopening,
  ...reading,
  reads('hanako', 'inquirer', 'author'),
  reads('linh', 'author', 'inquirer'),
  ...deciding,
  ...onSecondHelpers,
];
