import { asking, by, listing, signedIn, where, whereNo } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import type { Asker } from '../support/emulator.ts';
import type { Data } from '../support/values.ts';
import { members } from './documents.ts';
import { othersThan, outsiders } from './strangers.ts';

const staffPath = (name: string) => (world: World) => `staff/${world.uid(name)}`;

/** Somebody whose token says a role. */
export const withRole = (world: World, name: string, role: string): Asker => ({
  uid: world.uid(name),
  provider: 'password',
  role,
});

/** The document that the console wrote. */
export const role = (world: World, name: string, is: string): Record<string, Data> => ({
  [staffPath(name)(world)]: { role: is },
});

const claiming =
  (name: string, is: string): Change =>
  (setting, world) => {
    setting.as = withRole(world, name, is);
  };

/** Who has to be turned away from what only this admin may see: half a role is none. */
export const othersThanStaff = (name: string, other: string): Record<string, Change> => ({
  ...othersThan(name, other),
  'with a stale token, after the role is gone': whereNo(staffPath(name)),
  'with a stale token, after the role has changed': where(staffPath(name), () => ({
    role: 'counsellor',
  })),
  'before the token says so': by(name),
  'by someone whose token alone says so': claiming(other, 'admin'),
});

export const staffScenarios: readonly Scenario[] = [
  {
    name: 'Yoko looks which role she has',
    setting: (world) => ({
      docs: { ...members(world, 'yoko', 'linh'), ...role(world, 'yoko', 'admin') },
      as: signedIn(world, 'yoko'),
      request: { get: staffPath('yoko')(world) },
    }),
    refusals: {
      ...othersThan('yoko', 'linh'),
      'who else has one': asking(() => ({ list: { under: '', collection: 'staff', limit: 1 } })),
    },
  },
];

const publication = (world: World, state: string): Data => ({
  state,
  source: 'ja',
  revision: 1,
  texts: { ja: { title: '料理の会', body: '作りました。', by: 'author', of: 1 } },
  people: ['Linh', 'Hanako'],
  createdAt: world.after(-3600),
  updatedAt: world.after(-3600),
  ...(state === 'published' && { publishedAt: world.after(-60) }),
});

const scenariosOf = (collection: string): readonly Scenario[] => {
  const path = (world: World) => `${collection}/${world.id('one')}`;
  const drafted = (world: World) => ({
    ...members(world, 'yoko', 'linh'),
    ...role(world, 'yoko', 'admin'),
    [path(world)]: publication(world, 'draft'),
  });
  const all = { under: '', collection, limit: 50 } as const;
  return [
    {
      name: `Linh reads one of the ${collection}`,
      setting: (world) => ({
        docs: { ...members(world, 'linh'), [path(world)]: publication(world, 'published') },
        as: signedIn(world, 'linh'),
        request: { get: path(world) },
      }),
      refusals: {
        ...outsiders('linh'),
        'that is a draft': where(path, (world) => publication(world, 'draft')),
      },
    },
    {
      name: `Linh looks through the ${collection}`,
      setting: (world) => ({
        docs: { ...members(world, 'linh'), [path(world)]: publication(world, 'published') },
        as: signedIn(world, 'linh'),
        request: {
          list: {
            ...all,
            where: [['state', 'EQUAL', 'published']],
            newestBy: 'publishedAt',
          },
        },
      }),
      refusals: {
        ...outsiders('linh'),
        'with drafts': listing(({ where: _, newestBy: __, ...query }) => query),
        'too many at once': listing((query) => ({ ...query, limit: 51 })),
        'without end': listing(({ limit: _, ...query }) => query),
      },
    },
    {
      name: `Yoko, an admin, reads a draft of the ${collection}`,
      setting: (world) => ({
        docs: drafted(world),
        as: withRole(world, 'yoko', 'admin'),
        request: { get: path(world) },
      }),
      refusals: {
        ...othersThanStaff('yoko', 'linh'),
        'as a moderator': (setting, world) => {
          claiming('yoko', 'moderator')(setting, world);
          Object.assign(setting.docs, role(world, 'yoko', 'moderator'));
        },
      },
    },
    {
      name: `Yoko, an admin, looks through all ${collection}`,
      setting: (world) => ({
        docs: drafted(world),
        as: withRole(world, 'yoko', 'admin'),
        request: { list: { ...all, newestBy: 'createdAt' } },
      }),
      refusals: {
        ...othersThanStaff('yoko', 'linh'),
        'too many at once': listing((query) => ({ ...query, limit: 51 })),
      },
    },
  ];
};

export const storyScenarios = scenariosOf('stories');
export const announcementScenarios = scenariosOf('announcements');

export const statisticsScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, an admin, looks at the statistics',
    setting: (world) => ({
      docs: {
        ...members(world, 'yoko', 'linh'),
        ...role(world, 'yoko', 'admin'),
        [`statistics/${world.id('day')}`]: { day: '2026-11-23', members: 7 },
      },
      as: withRole(world, 'yoko', 'admin'),
      request: { list: { under: '', collection: 'statistics', newestBy: 'day', limit: 400 } },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'linh'),
      'too much at once': listing((query) => ({ ...query, limit: 401 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
];

export const auditScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, an admin, looks at what staff have done',
    setting: (world) => ({
      docs: {
        ...members(world, 'yoko', 'linh'),
        ...role(world, 'yoko', 'admin'),
        [`audit/${world.id('entry')}`]: { by: 'console', act: 'role', on: 'staff' },
      },
      as: withRole(world, 'yoko', 'admin'),
      request: { list: { under: '', collection: 'audit', newestBy: 'at', limit: 50 } },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'linh'),
      'as a moderator': (setting, world) => {
        claiming('yoko', 'moderator')(setting, world);
        Object.assign(setting.docs, role(world, 'yoko', 'moderator'));
      },
      'too much at once': listing((query) => ({ ...query, limit: 51 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
];
