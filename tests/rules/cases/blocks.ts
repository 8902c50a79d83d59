import {
  asking,
  having,
  listing,
  signedIn,
  whereNo,
  without,
  writtenTo,
} from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import { block, members } from './documents.ts';
import { othersThan } from './strangers.ts';

const path = (world: World) => `blocks/${world.uid('hanako')}_${world.uid('bruno')}`;
const people = (world: World) => members(world, 'hanako', 'bruno', 'linh');
const standing = (world: World) => ({ ...people(world), ...block(world, 'hanako', 'bruno') });

export const blockScenarios: readonly Scenario[] = [
  {
    name: 'Hanako blocks Bruno',
    setting: (world) => ({
      docs: people(world),
      as: signedIn(world, 'hanako'),
      request: {
        commit: {
          block: {
            set: path(world),
            data: { owner: world.uid('hanako'), other: world.uid('bruno'), createdAt: NOW },
          },
        },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'in someone else’s name': having('block.owner', (world) => world.uid('linh')),
      'but means another': having('block.other', (world) => world.uid('linh')),
      'for someone else': writtenTo(
        'block',
        (world) => `blocks/${world.uid('linh')}_${world.uid('bruno')}`,
      ),
      'who is no member': whereNo((world) => `members/${world.uid('bruno')}`),
      'who is herself': (setting, world) => {
        having('block.other', world.uid('hanako'))(setting, world);
        writtenTo('block', (w) => `blocks/${w.uid('hanako')}_${w.uid('hanako')}`)(setting, world);
      },
      'at a forged time': having('block.createdAt', (world) => world.after(-1)),
      'with a field of its own': having('block.reason', 'x'),
      'without a time': without('block.createdAt'),
      'a second time': (setting, world) => {
        Object.assign(setting.docs, block(world, 'hanako', 'bruno'));
      },
    },
  },
  {
    name: 'Hanako looks whether she has blocked Bruno',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { get: path(world) },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
  {
    name: 'Linh finds that she has not blocked Bruno',
    setting: (world) => ({
      docs: people(world),
      as: signedIn(world, 'linh'),
      request: { get: `blocks/${world.uid('linh')}_${world.uid('bruno')}` },
    }),
    refusals: {
      'whether Hanako has': asking((world) => ({ get: path(world) })),
      'whether Bruno has blocked her': asking((world) => ({
        get: `blocks/${world.uid('bruno')}_${world.uid('linh')}`,
      })),
    },
  },
  {
    name: 'Hanako lists whom she has blocked',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: {
        list: {
          under: '',
          collection: 'blocks',
          where: [['owner', 'EQUAL', world.uid('hanako')]],
        },
      },
    }),
    refusals: {
      ...othersThan('hanako', 'bruno'),
      'and who has blocked her': listing((query, world) => ({
        ...query,
        where: [['other', 'EQUAL', world.uid('hanako')]],
      })),
      'and everyone’s': listing(({ where: _, ...query }) => query),
    },
  },
  {
    name: 'Hanako no longer blocks Bruno',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'hanako'),
      request: { commit: { block: { delete: path(world) } } },
    }),
    refusals: othersThan('hanako', 'bruno'),
  },
];
