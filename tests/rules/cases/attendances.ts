import {
  asking,
  by,
  having,
  listing,
  signedIn,
  where,
  whereNo,
  without,
  writtenTo,
} from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { event, members, post, sanction } from './documents.ts';
import { blocks, othersThan, outsiders } from './strangers.ts';

const postPath = (world: World) => `posts/${world.id('post')}`;
const rosterPath = (world: World) => `rosters/${world.id('post')}`;
const path = (world: World, name = 'hanako') =>
  `attendances/${world.id('post')}_${world.uid(name)}`;

/** Linh's picnic, tomorrow. */
const picnic = (world: World): Data => ({
  ...post(world),
  kind: 'event',
  category: 'events-general',
  event: { ...event(world), capacity: 20 },
});

const announced = (world: World) => ({
  ...members(world, 'hanako', 'linh', 'bruno'),
  [postPath(world)]: picnic(world),
});

const attendance = (world: World, name = 'hanako'): Data => ({
  post: world.id('post'),
  member: world.uid(name),
  createdAt: world.after(-60),
  state: 'going',
});

const attended = (world: World) => ({
  ...announced(world),
  [path(world)]: attendance(world),
  [path(world, 'bruno')]: attendance(world, 'bruno'),
});

const picnicWith = (change: (world: World) => Data) =>
  where(postPath, (world, before) => ({ ...before, ...change(world) }));

export const attendanceScenarios: readonly Scenario[] = [
  {
    name: 'Hanako says that she comes to Linh’s picnic',
    setting: (world) => ({
      docs: announced(world),
      as: signedIn(world, 'hanako'),
      request: {
        commit: {
          attendance: {
            set: path(world),
            data: { post: world.id('post'), member: world.uid('hanako'), createdAt: NOW },
          },
        },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      ...blocks,
      'in someone else’s name': having('attendance.member', (world) => world.uid('bruno')),
      'for someone else': writtenTo('attendance', (world) => path(world, 'bruno')),
      'to another event': having('attendance.post', (world) => world.id('other')),
      'before those who came first': having('attendance.createdAt', (world) => world.after(-3600)),
      'without saying when': without('attendance.createdAt'),
      'and takes a place': having('attendance.state', 'going'),
      'that is closed': picnicWith(() => ({ state: 'closed' })),
      'that is hidden': picnicWith(() => ({ state: 'hidden' })),
      'that is over': picnicWith((world) => ({
        event: { ...event(world), startsAt: world.after(-7200), endsAt: world.after(-3600) },
      })),
      'that is gone': whereNo(postPath),
      'that is her own': picnicWith((world) => ({ author: world.uid('hanako') })),
      'that is not an event': where(postPath, post),
      'of someone sanctioned': where((world) => `sanctions/${world.uid('linh')}`, sanction),
      'a second time': where(path, (world) => attendance(world)),
    },
  },
  {
    name: 'Hanako looks whether she has a place',
    setting: (world) => ({
      docs: attended(world),
      as: signedIn(world, 'hanako'),
      request: { get: path(world) },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'whether Bruno has': asking((world) => ({ get: path(world, 'bruno') })),
    },
  },
  {
    name: 'Hanako lists where she goes',
    setting: (world) => ({
      docs: attended(world),
      as: signedIn(world, 'hanako'),
      request: {
        list: {
          under: '',
          collection: 'attendances',
          where: [['member', 'EQUAL', world.uid('hanako')]],
          newestBy: 'createdAt',
          limit: 100,
        },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'and too much of it': listing((query) => ({ ...query, limit: 101 })),
      'and where Bruno goes': listing((query, world) => ({
        ...query,
        where: [['member', 'EQUAL', world.uid('bruno')]],
      })),
      'and who goes there': listing((query, world) => ({
        ...query,
        where: [['post', 'EQUAL', world.id('post')]],
      })),
    },
  },
  {
    name: 'Hanako does not come after all, ten seconds later',
    setting: (world) => ({
      docs: {
        ...attended(world),
        [path(world)]: { ...attendance(world), createdAt: world.after(-10) },
      },
      as: signedIn(world, 'hanako'),
      request: { commit: { attendance: { delete: path(world) } } },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'by the organiser': by('linh'),
      'nine seconds after having said so': where(path, (world) => ({
        ...attendance(world),
        createdAt: world.after(-8),
      })),
      'and neither does Bruno': asking((world) => ({
        commit: { attendance: { delete: path(world, 'bruno') } },
      })),
    },
  },
  {
    name: 'Hanako takes back what has never arrived',
    setting: (world) => ({
      docs: announced(world),
      as: signedIn(world, 'hanako'),
      request: { commit: { attendance: { delete: path(world) } } },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
];

const roster = (world: World): Data => ({
  author: world.uid('linh'),
  title: 'Picnic',
  ...event(world),
  state: 'open',
  going: 1,
  waiting: 0,
  queue: [],
});

const listed = (world: World) => ({ ...announced(world), [rosterPath(world)]: roster(world) });

export const rosterScenarios: readonly Scenario[] = [
  {
    name: 'Hanako sees how many come',
    setting: (world) => ({
      docs: listed(world),
      as: signedIn(world, 'hanako'),
      request: { get: rosterPath(world) },
    }),
    refusals: {
      ...outsiders('hanako'),
      'to any event': asking(() => ({ list: { under: '', collection: 'rosters', limit: 1 } })),
    },
  },
];

const namesPath = (world: World) => `${rosterPath(world)}/names/going`;
const named = (world: World) => ({
  ...listed(world),
  [namesPath(world)]: {
    author: world.uid('linh'),
    people: { [world.uid('hanako')]: 'hanako' },
  },
});

const seesNames = (name: string) => (world: World) => ({
  docs: named(world),
  as: signedIn(world, name),
  request: { get: namesPath(world) },
});

export const nameScenarios: readonly Scenario[] = [
  {
    name: 'Linh sees who comes',
    setting: seesNames('linh'),
    refusals: othersThan('linh', 'bruno'),
  },
  {
    name: 'Hanako, who comes, sees who else does',
    setting: seesNames('hanako'),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'of an event nobody goes to': whereNo(namesPath),
    },
  },
];

const wordPath = (world: World) => `${rosterPath(world)}/messages/0`;

export const eventMessageScenarios: readonly Scenario[] = [
  {
    name: 'Linh tells everybody something',
    setting: (world) => ({
      docs: listed(world),
      as: signedIn(world, 'linh'),
      request: {
        commit: {
          word: { set: wordPath(world), data: { text: 'ê'.repeat(1000), createdAt: NOW } },
        },
      },
    }),
    refusals: {
      ...othersThan('linh', 'hanako'),
      'at another time': having('word.createdAt', (world) => world.after(-60)),
      'without words': having('word.text', ' '),
      'in a letter too many': having('word.text', 'a'.repeat(1001)),
      'and more': having('word.from', 'linh'),
      'an eleventh time': writtenTo('word', (world) => `${rosterPath(world)}/messages/10`),
      'of an event that is hidden': picnicWith(() => ({ state: 'hidden' })),
      'of an event that is gone': whereNo(postPath),
    },
  },
  {
    name: 'Linh looks what she has told everybody',
    setting: (world) => ({
      docs: { ...listed(world), [wordPath(world)]: { text: 'a', createdAt: world.after(-60) } },
      as: signedIn(world, 'linh'),
      request: { list: { under: rosterPath(world), collection: 'messages', limit: 10 } },
    }),
    refusals: othersThan('linh', 'hanako'),
  },
];
