import { LIMITS } from '@friends/domain';
import {
  asking,
  by,
  having,
  signedIn,
  where,
  whereNo,
  without,
  withoutWrite,
  writesOf,
  writtenTo,
} from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import type { Data } from '../support/values.ts';
import { conversation, messagePath, speaking, threadPath } from './commits.ts';
import { message, thread } from './documents.ts';
import { blocks, othersThan } from './strangers.ts';

const withMessageId =
  (id: (world: World) => string): Change =>
  (setting, world) => {
    writtenTo('message', (w) => `${threadPath(w)}/messages/${id(w)}`)(setting, world);
    having('pace.message.id', id)(setting, world);
  };

/** The same message once more, in another thread of hers, for the same pace. */
const inTwoThreads: Change = (setting, world) => {
  setting.docs[`threads/${world.id('second')}`] = thread(world);
  writesOf(setting).again = {
    set: `threads/${world.id('second')}/messages/${world.id('message')}`,
    data: message(),
  };
};

const writing: readonly Scenario[] = [
  {
    name: 'Hanako answers',
    setting: (world) => speaking(world, 'hanako'),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      ...blocks,
      'as the other': having('message.from', 'author'),
      'under an id that is too long': withMessageId((world) => `${world.id('message')}x`),
      'under an id with other characters': withMessageId((world) => `${world.id('m').slice(1)}_`),
      'in a thread that is closed': where(threadPath, (_, before) => ({
        ...before,
        state: 'closed',
      })),
      'in a thread that she has left': where(threadPath, (_, before) => ({
        ...before,
        left: { inquirer: true },
      })),
      'in a thread that the other has left': where(threadPath, (_, before) => ({
        ...before,
        left: { author: true },
      })),
      'in a thread that is not there': whereNo(threadPath),
      'in a thread of others': where(threadPath, (world, before) => ({
        ...before,
        inquirer: world.uid('bruno'),
      })),
      'with nothing': having('message.text', ''),
      'with a blank text': having('message.text', ' \n\u3000'),
      'with a hidden character': having('message.text', 'a\u2066b'),
      'with a text that is too long': having('message.text', 'あ'.repeat(LIMITS.message + 1)),
      'with a list': having('message.text', ['a']),
      'without a text': without('message.text'),
      'in an unknown language': having('message.language', 'ja-easy'),
      'at a forged time': having('message.createdAt', (world) => world.after(-1)),
      'with a hint that was not': having('message.hinted', false),
      'with a translation of her own': having('message.translations', { vi: 'x' }),
      'without its pace': withoutWrite('pace'),
      'with a pace that names another message': having('pace.message.id', (world) =>
        world.id('another'),
      ),
      'with a pace that names another thread': having('pace.message.thread', (world) =>
        world.id('another'),
      ),
      'in two threads for one pace': inTwoThreads,
      'paid for before': (setting, world) => {
        const paid = { id: world.id('message'), thread: world.id('thread'), count: 1 };
        setting.docs[`paces/${world.uid('hanako')}`] = {
          message: { ...paid, at: world.after(-5), windowStart: world.after(-5) },
        };
        delete writesOf(setting).pace;
      },
    },
  },
  {
    name: 'Linh answers at length, in Nepali',
    setting: (world) =>
      speaking(world, 'linh', {
        from: 'author',
        language: 'ne',
        hinted: true,
        text: '😀'.repeat(LIMITS.message / 2),
      }),
    refusals: {
      'as the other': having('message.from', 'inquirer'),
      'with one emoji more': having('message.text', '😀'.repeat(LIMITS.message / 2 + 1)),
    },
  },
];

const stored = (world: World): Data => ({ ...message(), createdAt: world.after(-60) });
const standing = (world: World) => ({
  ...conversation(world),
  [messagePath(world)]: stored(world),
});

const reading: readonly Scenario[] = [
  {
    name: 'Hanako reads a message',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { get: messagePath(world) },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
  {
    name: 'Linh finds that a message never arrived',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'linh'),
      request: { get: `${threadPath(world)}/messages/${world.id('none')}` },
    }),
    refusals: { 'by someone else': by('bruno') },
  },
  {
    name: 'Hanako reads the messages',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: {
        list: {
          under: threadPath(world),
          collection: 'messages',
          newestBy: 'createdAt',
          limit: 30,
        },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'of all threads': asking((world) => ({
        list: {
          under: '',
          collection: 'messages',
          everywhere: true,
          where: [['from', 'EQUAL', world.uid('hanako')]],
        },
      })),
    },
  },
];

export const messageScenarios: readonly Scenario[] = [...writing, ...reading];
