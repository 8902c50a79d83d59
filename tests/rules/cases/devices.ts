import { LIMITS } from '@friends/domain';
import { having, listing, signedIn, without, writtenTo } from '../support/scenario.ts';
import type { Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { members } from './documents.ts';
import { othersThan } from './strangers.ts';

const under = (world: World, name = 'hanako') => `members/${world.uid(name)}`;
const path = (world: World, id = '0') => `${under(world)}/devices/${id}`;

const standing = (world: World): Data => ({
  token: 'dGhlIGZpcnN0:APA91b-old_token',
  language: 'vi',
  createdAt: world.after(-3600),
});

const withDevice = (world: World) => ({
  ...members(world, 'hanako', 'linh'),
  [path(world)]: standing(world),
});

const writes = (world: World, id: string, token: string) => ({
  commit: {
    device: { set: path(world, id), data: { token, language: 'ja-easy', createdAt: NOW } },
  },
});

export const deviceScenarios: readonly Scenario[] = [
  {
    name: 'Hanako wants to be told in her browser',
    setting: (world) => ({
      docs: members(world, 'hanako', 'linh'),
      as: signedIn(world, 'hanako'),
      request: writes(world, '4', 'a'.repeat(LIMITS.pushToken)),
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'as a sixth': writtenTo('device', (world) => path(world, '5')),
      'under a name of her own': writtenTo('device', (world) => path(world, '00')),
      'for Linh': writtenTo('device', (world) => `${under(world, 'linh')}/devices/0`),
      'by a token that is too long': having('device.token', 'a'.repeat(LIMITS.pushToken + 1)),
      'by an empty token': having('device.token', ''),
      'by a token with a line break': having('device.token', 'a\nb'),
      'by a number': having('device.token', 1),
      'without a token': without('device.token'),
      'in a language nobody reads': having('device.language', 'ne'),
      'without a language': without('device.language'),
      'as of yesterday': having('device.createdAt', (world) => world.after(-86_400)),
      'with a field of her own': having('device.role', 'staff'),
    },
  },
  {
    name: 'Hanako’s browser has a new token',
    setting: (world) => ({
      docs: withDevice(world),
      as: signedIn(world, 'hanako'),
      request: writes(world, '0', 'dGhlIG5ldw:APA91b-new_token'),
    }),
    refusals: { ...othersThan('hanako', 'linh'), 'which is none': having('device.token', ' ') },
  },
  {
    name: 'Hanako looks for a place for one more browser',
    setting: (world) => ({
      docs: withDevice(world),
      as: signedIn(world, 'hanako'),
      request: { list: { under: under(world), collection: 'devices', limit: LIMITS.devices } },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'through more than there can be': listing((query) => ({ ...query, limit: 6 })),
      'without end': listing(({ limit: _, ...query }) => query),
      'through Linh’s': listing((query, world) => ({ ...query, under: under(world, 'linh') })),
    },
  },
  {
    name: 'Hanako wants not to be told there any more',
    setting: (world) => ({
      docs: withDevice(world),
      as: signedIn(world, 'hanako'),
      request: { commit: { gone: { delete: path(world) } } },
    }),
    refusals: othersThan('hanako', 'linh'),
  },
];
