import { GROUPS, LIMITS, PERIODS, SEARCH_RADII_KM } from '@friends/domain';
import { asking, having, listing, signedIn, without, writtenTo } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { members } from './documents.ts';
import { othersThan } from './strangers.ts';

const under = (world: World, name = 'hanako') => `members/${world.uid(name)}`;
const path = (world: World, id = '0') => `${under(world)}/searches/${id}`;

/** A saved search as functions leave it. */
const standing = (world: World): Data => ({
  language: 'ja',
  search: { kind: 'event' },
  createdAt: world.after(-7200),
  nextAt: world.after(3600),
  seenAt: world.after(-3600),
});

const saves = (
  name: string,
  search: Data,
  refusals: Readonly<Record<string, Change>>,
  id = '0',
): Scenario => ({
  name,
  setting: (world) => ({
    docs: members(world, 'hanako', 'linh'),
    as: signedIn(world, 'hanako'),
    request: {
      commit: {
        saved: {
          set: path(world, id),
          data: { language: 'ja-easy', search, createdAt: NOW, nextAt: NOW },
        },
      },
    },
  }),
  refusals,
});

const reads = (name: string, refusals: Readonly<Record<string, Change>>): Scenario => ({
  name,
  setting: (world) => ({
    docs: { ...members(world, 'hanako', 'linh'), [path(world)]: standing(world) },
    as: signedIn(world, 'hanako'),
    request: { get: path(world) },
  }),
  refusals: { ...othersThan('hanako', 'linh'), ...refusals },
});

const around = (radiusKm: number) => ({ area: { around: 'home', radiusKm } });

export const searchScenarios: readonly Scenario[] = [
  saves(
    'Hanako saves all that can be asked for',
    {
      kind: 'event',
      group: 'events',
      category: 'sports',
      speaks: 'vi',
      japanese: 'easy',
      when: 'weekend',
      words: 'サ'.repeat(LIMITS.typedSearch),
      area: { around: '22130', radiusKm: 10 },
      order: 'nearest',
    },
    {
      ...othersThan('hanako', 'linh'),
      'under a name of her own': writtenTo('saved', (world) => path(world, 'a')),
      'as an eleventh': writtenTo('saved', (world) => path(world, '10')),
      'for Linh': writtenTo('saved', (world) => `${under(world, 'linh')}/searches/0`),
      'with words that are too long': having('saved.search.words', 'サ'.repeat(101)),
      'with blank words': having('saved.search.words', ' \u3000'),
      'with a kind that is none': having('saved.search.kind', 'sale'),
      'with a group that is none': having('saved.search.group', 'sports'),
      'with a category that is none': having('saved.search.category', 'events'),
      'with a language that nobody speaks': having('saved.search.speaks', 'ja-easy'),
      'with Japanese that is none': having('saved.search.japanese', 'native'),
      'with days that are none': having('saved.search.when', 'tomorrow'),
      'furthest first': having('saved.search.order', 'furthest'),
      'with a condition of her own': having('saved.search.author', 'x'),
      'around a place with a street': having('saved.search.area.street', '1-1'),
      'around a word': having('saved.search.area.around', 'work'),
      'at any distance': having('saved.search.area.radiusKm', 12),
      'in a language nobody reads': having('saved.language', 'ne'),
      'without a language': without('saved.language'),
      'without a search': without('saved.search'),
      'as of yesterday': having('saved.createdAt', (world) => world.after(-86_400)),
      'due tomorrow': having('saved.nextAt', (world) => world.after(86_400)),
      'as told already': having('saved.seenAt', NOW),
    },
  ),
  saves(
    'Hanako saves a search for anything',
    {},
    { 'as a word': having('saved.search', 'a') },
    '9',
  ),
  saves(
    'Hanako saves a search of all Japan',
    { area: 'japan' },
    {
      'of the world': having('saved.search.area', 'world'),
      'of nowhere': having('saved.search.area', {}),
    },
  ),
  saves(
    'Hanako saves a search of Okinawa',
    { area: { prefecture: '47' } },
    {
      'of one prefecture more': having('saved.search.area.prefecture', '48'),
      'of a number': having('saved.search.area.prefecture', 47),
      'of Okinawa and a distance': having('saved.search.area.radiusKm', 10),
    },
  ),
  ...SEARCH_RADII_KM.map((radiusKm) =>
    saves(`Hanako saves a search ${radiusKm} km around her home`, around(radiusKm), {
      'a little further': having('saved.search.area.radiusKm', radiusKm + 1),
    }),
  ),
  ...GROUPS.map((group) => saves(`Hanako saves a search for ${group}`, { group }, {})),
  ...PERIODS.map((when) => saves(`Hanako saves a search for ${when}`, { when }, {})),
  reads('Hanako looks at a saved search', {
    'those of everyone': asking(() => ({
      list: { under: '', collection: 'searches', everywhere: true, limit: 1 },
    })),
  }),
  {
    name: 'Hanako looks through her saved searches',
    setting: (world) => ({
      docs: { ...members(world, 'hanako', 'linh'), [path(world)]: standing(world) },
      as: signedIn(world, 'hanako'),
      request: { list: { under: under(world), collection: 'searches', limit: 10 } },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'through more than there can be': listing((query) => ({ ...query, limit: 11 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
  {
    name: 'Hanako gives a saved search up',
    setting: (world) => ({
      docs: { ...members(world, 'hanako', 'linh'), [path(world)]: standing(world) },
      as: signedIn(world, 'hanako'),
      request: { commit: { gone: { delete: path(world) } } },
    }),
    refusals: othersThan('hanako', 'linh'),
  },
];
