import { LIMITS } from '@friends/domain';
import { asking, listing, signedIn, where, whereNo } from '../support/scenario.ts';
import type { Change, Scenario, Setting, World } from '../support/scenario.ts';
import type { Request } from '../support/emulator.ts';
import type { Data } from '../support/values.ts';
import { messagePath, threadPath } from './commits.ts';
import { members, message, thread } from './documents.ts';
import { othersThanStaff, role, withRole } from './staff.ts';
import { othersThan, outsiders } from './strangers.ts';

const casePath = (world: World) => `cases/message_${world.id('thread')}_${world.id('message')}`;
const listPath = (world: World) => `lists/${world.id('vi')}`;

/** A case of something that Hanako has said to Linh; Yoko moderates. */
const documents = (world: World): Record<string, Data> => ({
  ...members(world, 'hanako', 'linh', 'bruno', 'yoko'),
  ...role(world, 'yoko', 'moderator'),
  [threadPath(world)]: thread(world),
  [messagePath(world)]: { ...message(), createdAt: world.after(-60) },
  [casePath(world)]: { member: world.uid('hanako'), state: 'open', score: 100, revision: 1 },
  [`${casePath(world)}/attached/0`]: { from: 'inquirer', text: 'a' },
  [listPath(world)]: { version: 2, list: {} },
  [`${listPath(world)}/versions/1`]: { version: 1, list: {} },
});

const moderating =
  (request: (world: World) => Request) =>
  (world: World): Setting => ({
    docs: documents(world),
    as: withRole(world, 'yoko', 'moderator'),
    request: request(world),
  });

const asMember =
  (name: string): Change =>
  (setting, world) => {
    setting.as = signedIn(world, name);
  };

/** Who has to be turned away, those first whom it is about. */
const others: Readonly<Record<string, Change>> = {
  ...othersThanStaff('yoko', 'linh'),
  'by whom it is about': asMember('hanako'),
  'by a counsellor': (setting, world) => {
    setting.as = withRole(world, 'yoko', 'counsellor');
    Object.assign(setting.docs, role(world, 'yoko', 'counsellor'));
  },
};

const whereItIsAbout = (name: string): Change =>
  where(casePath, (world, before) => ({ ...before, member: world.uid(name) }));

const tooMany = (most: number): Readonly<Record<string, Change>> => ({
  'too many at once': listing((query) => ({ ...query, limit: most + 1 })),
  'without end': listing(({ limit: _, ...query }) => query),
});

export const caseScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, a moderator, reads a case',
    setting: moderating((world) => ({ get: casePath(world) })),
    refusals: {
      ...others,
      'about herself': whereItIsAbout('yoko'),
      'and the thread that it is of': asking((world) => ({ get: threadPath(world) })),
      'and the message that it is of': asking((world) => ({ get: messagePath(world) })),
      'and all that was said there': asking((world) => ({
        list: { under: threadPath(world), collection: 'messages', limit: 1 },
      })),
    },
  },
];

export const attachedScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, a moderator, reads the thread that was attached',
    setting: moderating((world) => ({
      list: { under: casePath(world), collection: 'attached', limit: LIMITS.attachedAtOnce },
    })),
    refusals: {
      ...others,
      ...tooMany(LIMITS.attachedAtOnce),
      'about herself': whereItIsAbout('yoko'),
    },
  },
];

export const listScenarios: readonly Scenario[] = [
  {
    name: 'Hanako’s phone reads what is looked for in her language',
    setting: (world) => ({
      docs: documents(world),
      as: signedIn(world, 'hanako'),
      request: { get: listPath(world) },
    }),
    refusals: outsiders('hanako'),
  },
  {
    name: 'Hanako’s phone finds that nobody has changed a list',
    setting: (world) => ({
      docs: documents(world),
      as: signedIn(world, 'hanako'),
      request: { get: `lists/${world.id('none')}` },
    }),
    refusals: {
      'by someone who has not joined': whereNo((world) => `members/${world.uid('hanako')}`),
    },
  },
];

export const versionScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, a moderator, looks through earlier lists',
    setting: moderating((world) => ({
      list: { under: listPath(world), collection: 'versions', limit: LIMITS.casesAtOnce },
    })),
    refusals: {
      ...othersThan('yoko', 'hanako'),
      ...others,
      ...tooMany(LIMITS.casesAtOnce),
    },
  },
];
