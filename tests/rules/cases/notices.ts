import { asking, having, listing, signedIn, without } from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { members } from './documents.ts';
import { othersThan } from './strangers.ts';

const under = (world: World, name = 'hanako') => `notices/${world.uid(name)}`;
const path = (world: World) => `${under(world)}/items/search0_1`;

const notice = (world: World): Data => ({
  type: 'search-matched',
  params: {
    search: '0',
    language: 'ja',
    query: 'kind=event',
    posts: [world.id('post')],
    titles: ['ピクニック'],
    count: 1,
  },
  createdAt: world.after(-60),
});

const standing = (world: World) => ({
  ...members(world, 'hanako', 'linh'),
  [path(world)]: notice(world),
});

export const noticeScenarios: readonly Scenario[] = [
  {
    name: 'Hanako reads a notice',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { get: path(world) },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'those of everyone': asking(() => ({
        list: { under: '', collection: 'items', everywhere: true, limit: 1 },
      })),
    },
  },
  {
    name: 'Hanako looks through her notices',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: {
        list: { under: under(world), collection: 'items', newestBy: 'createdAt', limit: 50 },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'through too many': listing((query) => ({ ...query, limit: 51 })),
      'without end': listing(({ limit: _, ...query }) => query),
      'through Linh’s': listing((query, world) => ({ ...query, under: under(world, 'linh') })),
    },
  },
  {
    name: 'Hanako marks a notice as read',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: {
        commit: { notice: { set: path(world), data: { ...notice(world), readAt: NOW } } },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'as of yesterday': having('notice.readAt', (world) => world.after(-86_400)),
      'without saying when': without('notice.readAt'),
      'and changes what it says': having('notice.params.count', 100),
      'and when it came': having('notice.createdAt', NOW),
    },
  },
];
