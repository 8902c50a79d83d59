import { asking, listing, signedIn } from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import { members } from './documents.ts';
import { othersThanStaff, role, withRole } from './staff.ts';
import { outsiders } from './strangers.ts';

const path = (world: World) => `associations/${world.uid('hanako')}`;

const verified = (world: World) => ({
  ...members(world, 'linh', 'hanako', 'yoko'),
  ...role(world, 'yoko', 'admin'),
  [path(world)]: {
    name: '府中国際交流会',
    telephone: '042-123-4567',
    link: 'https://fuchu.example.jp/',
    verifiedAt: world.after(-60),
  },
});

export const associationScenarios: readonly Scenario[] = [
  {
    name: 'Linh looks who an association is',
    setting: (world) => ({
      docs: verified(world),
      as: signedIn(world, 'linh'),
      request: { get: path(world) },
    }),
    refusals: {
      ...outsiders('linh'),
      'all of them': asking(() => ({ list: { under: '', collection: 'associations', limit: 1 } })),
    },
  },
  {
    name: 'Yoko, an admin, looks which associations are verified',
    setting: (world) => ({
      docs: verified(world),
      as: withRole(world, 'yoko', 'admin'),
      request: {
        list: { under: '', collection: 'associations', newestBy: 'verifiedAt', limit: 200 },
      },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'linh'),
      'as a moderator': (setting, world) => {
        setting.as = withRole(world, 'yoko', 'moderator');
        Object.assign(setting.docs, role(world, 'yoko', 'moderator'));
      },
      'too many at once': listing((query) => ({ ...query, limit: 201 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
];
