import {
  by,
  having,
  listing,
  signedIn,
  where,
  whereNo,
  without,
  writtenTo,
} from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { conversation, messagePath, threadPath } from './commits.ts';
import { members } from './documents.ts';
import { blocks, othersThan } from './strangers.ts';

const likePath = (world: World, of: string, giver = 'hanako') =>
  `likes/${world.uid(giver)}_${world.id('thread')}_${of}`;
const personPath = (world: World) => likePath(world, 'person');
const ofMessage = (world: World) => likePath(world, world.id('message'));

/** Hanako and Linh have talked, across two languages; Linh has said something that helped. */
const talked = (world: World) => {
  const documents: Record<string, Data> = {
    ...conversation(world),
    [messagePath(world)]: { from: 'author', text: 'Có chứ!', createdAt: world.after(-60) },
  };
  documents[threadPath(world)] = { ...documents[threadPath(world)], bridge: true };
  return documents;
};

const like = (world: World, createdAt: Data['createdAt'] = NOW): Data => ({
  from: world.uid('hanako'),
  to: world.uid('linh'),
  thread: world.id('thread'),
  counts: true,
  bridge: true,
  createdAt: createdAt ?? null,
});

const thanking =
  (path: (world: World) => string, change: (world: World) => Data) =>
  (world: World): Setting => ({
    docs: talked(world),
    as: signedIn(world, 'hanako'),
    request: { commit: { like: { set: path(world), data: { ...like(world), ...change(world) } } } },
  });

const threadWith = (change: (world: World) => Data): Change =>
  where(threadPath, (world, before) => ({ ...before, ...change(world) }));

const forged: Readonly<Record<string, Change>> = {
  'in someone else’s name': having('like.from', (world) => world.uid('bruno')),
  'under the id of someone else': writtenTo('like', (world) => likePath(world, 'person', 'bruno')),
  'a second time by another id': writtenTo('like', (world) => likePath(world, 'persons')),
  'to a stranger': having('like.to', (world) => world.uid('bruno')),
  'to herself': having('like.to', (world) => world.uid('hanako')),
  'that does not count': having('like.counts', false),
  'that counts twice': having('like.counts', 2),
  'at a forged time': having('like.createdAt', (world) => world.after(-60)),
  'with a translation of her own': having('like.translations', { vi: 'a' }),
  'in a language of her own': having('like.language', 'ja'),
  'and makes no bridge of it': having('like.bridge', false),
  'and leaves the bridge out': without('like.bridge'),
  'and makes a bridge where there is none': threadWith(() => ({ bridge: false })),
  'in a thread of others': threadWith((world) => ({ inquirer: world.uid('bruno') })),
  'in a thread that is not there': whereNo(threadPath),
  'to who has gone': whereNo((world) => `members/${world.uid('linh')}`),
};

const standing =
  (change: (world: World) => Data) =>
  (world: World): Record<string, Data> => ({
    ...talked(world),
    [personPath(world)]: { ...like(world, world.after(-60)), ...change(world) },
  });

/** Hanako says afterwards why she has thanked Linh; the document as it was has `before` too. */
const explaining =
  (before: (world: World) => Data = () => ({})) =>
  (world: World): Setting => {
    const docs = standing(before)(world);
    const now = { ...docs[personPath(world)], why: '病院に来てくれた。' };
    return {
      docs,
      as: signedIn(world, 'hanako'),
      request: { commit: { reason: { set: personPath(world), data: now } } },
    };
  };

const lists = (field: 'from' | 'to', person: string) => (world: World) => ({
  docs: standing(() => ({}))(world),
  as: signedIn(world, person),
  request: {
    list: {
      under: '',
      collection: 'likes',
      where: [[field, 'EQUAL', world.uid(person)] as const],
      limit: 50,
    },
  },
});

export const likeScenarios: readonly Scenario[] = [
  {
    name: 'Hanako thanks Linh for a message, and says why',
    setting: thanking(ofMessage, (world) => ({
      message: world.id('message'),
      why: 'あ'.repeat(140),
    })),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      ...blocks,
      ...forged,
      'of her own': where(messagePath, (_, before) => ({ ...before, from: 'inquirer' })),
      'that is not there': whereNo(messagePath),
      'under the id of the person': writtenTo('like', personPath),
      'in a letter too many': having('like.why', 'あ'.repeat(141)),
      'in blanks': having('like.why', '　'),
    },
  },
  {
    name: 'Hanako thanks Linh',
    setting: thanking(personPath, () => ({})),
    refusals: {
      ...forged,
      'before Linh has said anything': threadWith(() => ({
        spoke: { author: false, inquirer: true },
      })),
      'under the id of a message': writtenTo('like', ofMessage),
      'by Linh herself': by('linh'),
    },
  },
  {
    name: 'Hanako thanks Linh, in whose language they talk',
    setting: (world) => {
      const setting = thanking(personPath, () => ({}))(world);
      setting.docs[threadPath(world)] = { ...setting.docs[threadPath(world)], bridge: false };
      without('like.bridge')(setting, world);
      return setting;
    },
    refusals: { 'and makes a bridge of it': having('like.bridge', true) },
  },
  {
    name: 'Linh, the author, thanks Hanako',
    setting: (world) => ({
      ...thanking(
        (w) => likePath(w, 'person', 'linh'),
        (w) => ({ from: w.uid('linh'), to: w.uid('hanako') }),
      )(world),
      as: signedIn(world, 'linh'),
    }),
    refusals: {
      'who has said nothing': threadWith(() => ({ spoke: { author: true, inquirer: false } })),
    },
  },
  {
    name: 'Hanako says afterwards why',
    setting: explaining(),
    refusals: {
      ...othersThan('hanako', 'linh'),
      ...blocks,
      'once more': (setting, world) => {
        setting.docs[personPath(world)] = { ...setting.docs[personPath(world)], why: 'x' };
      },
      'in a word too many': having('reason.why', 'あ'.repeat(141)),
      'and counts it again': (setting, world) => {
        setting.docs[personPath(world)] = { ...setting.docs[personPath(world)], counts: false };
      },
      'and nothing': without('reason.why'),
    },
  },
  {
    name: 'Hanako takes it back after ten seconds',
    setting: (world) => ({
      docs: standing((w) => ({ createdAt: w.after(-10) }))(world),
      as: signedIn(world, 'hanako'),
      request: { commit: { like: { delete: personPath(world) } } },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'and gives and takes it all the time': where(personPath, (world, before) => ({
        ...before,
        createdAt: world.after(-8),
      })),
    },
  },
  {
    name: 'Hanako sees what she has thanked for',
    setting: lists('from', 'hanako'),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'and too much of it': listing((query) => ({ ...query, limit: 51 })),
      'and everybody else': listing(({ where: _, ...query }) => query),
    },
  },
  {
    name: 'Linh sees who has thanked her',
    setting: lists('to', 'linh'),
    refusals: { 'by someone else': by('bruno') },
  },
];

export const progressScenarios: readonly Scenario[] = [
  {
    name: 'Hanako sees how far she is from a badge',
    setting: (world) => ({
      docs: {
        ...members(world, 'hanako', 'bruno'),
        [`members/${world.uid('hanako')}/private/progress`]: { likes: 1 },
      },
      as: signedIn(world, 'hanako'),
      request: { get: `members/${world.uid('hanako')}/private/progress` },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
];
