import type { Query } from '../support/emulator.ts';
import { asking, listing, signedIn } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import { listingOf, members, sanction } from './documents.ts';
import { outsiders } from './strangers.ts';

/** A reading language of its own, since listings of one language share a collection. */
const language = (world: World) => world.id('listed');
const under = (world: World) => `listings/${language(world)}`;
const path = (world: World, name: string) => `${under(world)}/items/${world.id(name)}`;

const standing = (world: World) => ({
  ...members(world, 'linh', 'hanako'),
  [path(world, 'open')]: listingOf(world, 'everyone'),
  [path(world, 'inner')]: listingOf(world, 'members'),
});

const everyone: Query['where'] = [['audience', 'EQUAL', 'everyone']];
const page = (world: World): Query => ({
  under: under(world),
  collection: 'items',
  newestBy: 'createdAt',
  limit: 100,
});

const bounds: Record<string, Change> = {
  'a page that is too long': listing((query) => ({ ...query, limit: 101 })),
  'without end': listing(({ limit: _, ...query }) => query),
  'skipping some': listing((query) => ({ ...query, offset: 1 })),
  'in all languages at once': listing((query) => ({ ...query, under: '', everywhere: true })),
};

export const listingScenarios: readonly Scenario[] = [
  {
    name: 'a visitor reads what is for everyone',
    forAnyone: true,
    setting: (world) => ({
      docs: standing(world),
      as: 'visitor',
      request: { get: path(world, 'open') },
    }),
    refusals: { 'and what is for members': asking((world) => ({ get: path(world, 'inner') })) },
  },
  {
    name: 'a visitor is told that a listing is gone',
    forAnyone: true,
    setting: (world) => ({
      docs: standing(world),
      as: 'visitor',
      request: { get: path(world, 'gone') },
    }),
    refusals: { 'and finds one for members': asking((world) => ({ get: path(world, 'inner') })) },
  },
  {
    name: 'Hanako reads what is for members',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { get: path(world, 'inner') },
    }),
    refusals: outsiders('hanako'),
  },
  {
    name: 'a visitor looks through what is for everyone',
    forAnyone: true,
    setting: (world) => ({
      docs: standing(world),
      as: 'visitor',
      request: { list: { ...page(world), where: everyone } },
    }),
    refusals: {
      ...bounds,
      'without the condition': listing(({ where: _, ...query }) => query),
      'for members': listing((query) => ({ ...query, where: [['audience', 'EQUAL', 'members']] })),
    },
  },
  {
    name: 'Hanako looks through all there is',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { list: page(world) },
    }),
    refusals: { ...outsiders('hanako'), ...bounds },
  },
  {
    name: 'someone sanctioned still reads what is for everyone',
    forAnyone: true,
    setting: (world) => ({
      docs: { ...standing(world), [`sanctions/${world.uid('hanako')}`]: sanction(world) },
      as: signedIn(world, 'hanako'),
      request: { list: { ...page(world), where: everyone } },
    }),
    refusals: { 'but not the rest': listing(({ where: _, ...query }) => query) },
  },
];

export const deskScenarios: readonly Scenario[] = [
  {
    name: 'a visitor looks up where to find help',
    forAnyone: true,
    setting: () => ({
      docs: { 'assist/desk': { phone: '0800-080-4086' } },
      as: 'visitor',
      request: { get: 'assist/desk' },
    }),
    refusals: {
      'all that lies beside it': asking(() => ({
        list: { under: '', collection: 'assist', limit: 1 },
      })),
    },
  },
];

export const densityScenarios: readonly Scenario[] = [
  {
    name: 'a visitor looks up how many posts there are around',
    forAnyone: true,
    setting: (world) => ({
      docs: { [`densities/${world.id('xn7')}`]: { cells: { xn75z: { everyone: 1, all: 2 } } } },
      as: 'visitor',
      request: { get: `densities/${world.id('xn7')}` },
    }),
    refusals: {
      'in all of Japan': asking(() => ({ list: { under: '', collection: 'densities', limit: 1 } })),
    },
  },
];
