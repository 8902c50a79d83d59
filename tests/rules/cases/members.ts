import { NOTICE_KINDS, RADII_KM } from '@friends/domain';
import { asking, by, byVisitor, having, signedIn, whereNo, without } from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import {
  FUCHU,
  member,
  members,
  OSAKA,
  PLACES,
  sanction,
  settings,
  settingsPath,
} from './documents.ts';
import { othersThan, outsiders } from './strangers.ts';

export const memberScenarios: readonly Scenario[] = [
  {
    name: 'Hanako looks at Linh’s profile',
    setting: (world) => ({
      docs: members(world, 'linh', 'hanako'),
      as: signedIn(world, 'hanako'),
      request: { get: `members/${world.uid('linh')}` },
    }),
    refusals: {
      ...outsiders('hanako'),
      'all profiles at once': asking(() => ({
        list: { under: '', collection: 'members', limit: 10 },
      })),
      'Linh’s settings': asking((world) => ({ get: settingsPath(world, 'linh') })),
    },
  },
];

function changedSettings(world: World, change: Data): Setting {
  return {
    docs: { ...members(world, 'linh', 'hanako'), [settingsPath(world, 'hanako')]: settings() },
    as: signedIn(world, 'hanako'),
    request: {
      commit: {
        settings: { set: settingsPath(world, 'hanako'), data: { ...settings(), ...change } },
      },
    },
  };
}

const changes = (name: string, change: Data, refusals: Record<string, Change>): Scenario => ({
  name,
  setting: (world) => changedSettings(world, change),
  refusals,
});

export const settingsScenarios: readonly Scenario[] = [
  {
    name: 'Hanako reads her settings',
    setting: (world) => ({
      docs: { ...members(world, 'hanako', 'linh'), [settingsPath(world, 'hanako')]: settings() },
      as: signedIn(world, 'hanako'),
      request: { get: settingsPath(world, 'hanako') },
    }),
    refusals: {
      ...othersThan('hanako', 'linh'),
      'whatever is private of her': asking((world) => ({
        list: { under: `members/${world.uid('hanako')}`, collection: 'private' },
      })),
      'everyone’s settings': asking(() => ({
        list: { under: '', collection: 'private', everywhere: true },
      })),
    },
  },
  changes(
    'Hanako reads in Easy Japanese from now on',
    { readingLanguage: 'ja-easy' },
    {
      ...othersThan('hanako', 'linh'),
      'in a language nobody knows': having('settings.readingLanguage', 'xx'),
      'without a reading language': without('settings.readingLanguage'),
      'with the rules she accepted changed': having('settings.acceptedRules', 2),
      'without having said that she is of age': without('settings.adult'),
      'with a field of her own': having('settings.role', 'staff'),
      'where there are no settings yet': whereNo((world) => settingsPath(world, 'hanako')),
    },
  ),
  changes(
    'Hanako moves to Osaka',
    { home: { ...OSAKA } },
    {
      'to a point of her own': having('settings.home.geohash', 'xn0m7abcd'),
      'to a place that does not exist': having('settings.home.code', '99999'),
      'to a path': having('settings.home.code', `${OSAKA.code}/`),
      'with more than the municipality': having('settings.home.address', '1-1'),
      'without a geohash': without('settings.home.geohash'),
    },
  ),
  changes(
    'Hanako refines her home to another cell of Fuchu',
    { home: { code: FUCHU.code, geohash: 'xn75y' } },
    {
      'to a large one': having('settings.home.geohash', 'xn75'),
      'to something that is no cell': having('settings.home.geohash', 'xn75a'),
      'to a number': having('settings.home.geohash', 75),
      'of a place that does not exist': having('settings.home.code', '99999'),
    },
  ),
  ...RADII_KM.map((radiusKm) =>
    changes(
      `Hanako looks ${radiusKm} km around`,
      { radiusKm },
      { 'a little further': having('settings.radiusKm', radiusKm + 1) },
    ),
  ),
  changes(
    'Hanako wants no notices',
    { notify: false },
    {
      'as a word': having('settings.notify', 'no'),
      'as a time': having('settings.notify', NOW),
    },
  ),
  changes(
    'Hanako silences every kind of notice',
    { silenced: [...NOTICE_KINDS] },
    {
      'and a kind that is none': having('settings.silenced', ['messages', 'warnings']),
      'one of them twice': having('settings.silenced', [...NOTICE_KINDS, 'messages']),
      'as a word': having('settings.silenced', 'messages'),
      'as a map': having('settings.silenced', { messages: true }),
    },
  ),
];

export const sanctionScenarios: readonly Scenario[] = [
  {
    name: 'Bruno, sanctioned, reads why',
    setting: (world) => ({
      docs: {
        ...members(world, 'bruno', 'hanako'),
        [`sanctions/${world.uid('bruno')}`]: sanction(world),
      },
      as: signedIn(world, 'bruno'),
      request: { get: `sanctions/${world.uid('bruno')}` },
    }),
    refusals: {
      'by a visitor': byVisitor,
      'by another member': by('hanako'),
      'all sanctions': asking(() => ({ list: { under: '', collection: 'sanctions' } })),
    },
  },
  {
    name: 'Hanako, in good standing, finds no sanction',
    setting: (world) => ({
      docs: member(world, 'hanako'),
      as: signedIn(world, 'hanako'),
      request: { get: `sanctions/${world.uid('hanako')}` },
    }),
    refusals: { 'by another member': by('bruno') },
  },
];

export const placeScenarios: readonly Scenario[] = [
  {
    name: 'a visitor looks a municipality up',
    forAnyone: true,
    setting: () => ({ docs: {}, as: 'visitor', request: { get: Object.keys(PLACES)[0] ?? '' } }),
    refusals: {
      'all municipalities': asking(() => ({ list: { under: '', collection: 'places', limit: 1 } })),
    },
  },
];
