import { asking, by, having, listing, signedIn, where, whereNo } from '../support/scenario.ts';
import { without, writtenTo } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { DAY, members } from './documents.ts';
import { othersThanStaff, role, withRole } from './staff.ts';
import { othersThan, outsiders } from './strangers.ts';

const path = (world: World) => `trainings/${world.id('training')}`;
const codePath = (world: World) => `${path(world)}/private/code`;
const linkPath = (world: World) => `${path(world)}/private/link`;
const registrationPath = (world: World, name = 'linh') =>
  `registrations/${world.id('training')}_${world.uid(name)}`;

/** A session tomorrow. */
const training = (world: World, state = 'planned'): Data => ({
  state,
  source: 'ja',
  revision: 1,
  texts: { ja: { title: '聞く力', body: '相談を受けたら', by: 'author', of: 1 } },
  startsAt: world.after(DAY),
  endsAt: world.after(DAY + 7200),
  venue: '市民会館',
  online: true,
  languages: ['ja'],
  capacity: 20,
  going: 1,
  waiting: 0,
  attended: 0,
  createdAt: world.after(-DAY),
  updatedAt: world.after(-DAY),
});

const trainingWith = (change: (world: World) => Data): Change =>
  where(path, (world, before) => ({ ...before, ...change(world) }));

const begun = (world: World): Data => ({
  startsAt: world.after(-3600),
  endsAt: world.after(3600),
});

const registration = (world: World, name = 'linh'): Data => ({
  training: world.id('training'),
  member: world.uid(name),
  createdAt: world.after(-60),
  state: 'going',
});

const registrationWith = (change: (world: World) => Data): Change =>
  where(registrationPath, (world, before) => ({ ...before, ...change(world) }));

const announced = (world: World) => ({
  ...members(world, 'linh', 'bruno', 'yoko'),
  ...role(world, 'yoko', 'admin'),
  [path(world)]: training(world),
  [codePath(world)]: { code: '123456', day: '2026-12-05' },
  [linkPath(world)]: { link: 'https://meet.example.jp/abc' },
});

const registered = (world: World) => ({
  ...announced(world),
  [registrationPath(world)]: registration(world),
  [registrationPath(world, 'bruno')]: registration(world, 'bruno'),
});

const all = { under: '', collection: 'trainings', limit: 50 } as const;

export const trainingScenarios: readonly Scenario[] = [
  {
    name: 'Linh reads of a session',
    setting: (world) => ({
      docs: announced(world),
      as: signedIn(world, 'linh'),
      request: { get: path(world) },
    }),
    refusals: { ...outsiders('linh'), 'that is a draft': trainingWith(() => ({ state: 'draft' })) },
  },
  {
    name: 'Linh looks which sessions are planned',
    setting: (world) => ({
      docs: announced(world),
      as: signedIn(world, 'linh'),
      request: { list: { ...all, where: [['state', 'EQUAL', 'planned']], newestBy: 'endsAt' } },
    }),
    refusals: {
      ...outsiders('linh'),
      'and drafts': listing((query) => ({ ...query, where: [['state', 'EQUAL', 'draft']] })),
      'too many at once': listing((query) => ({ ...query, limit: 51 })),
      'without end': listing(({ limit: _, ...query }) => query),
    },
  },
  {
    name: 'Yoko, an admin, looks through all sessions',
    setting: (world) => ({
      docs: { ...announced(world), [path(world)]: training(world, 'draft') },
      as: withRole(world, 'yoko', 'admin'),
      request: { list: { ...all, newestBy: 'startsAt' } },
    }),
    refusals: othersThanStaff('yoko', 'linh'),
  },
];

export const codeScenarios: readonly Scenario[] = [
  {
    name: 'Yoko, an admin, looks at the code of the room',
    setting: (world) => ({
      docs: registered(world),
      as: withRole(world, 'yoko', 'admin'),
      request: { get: codePath(world) },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'bruno'),
      'by who has a place': by('linh'),
    },
  },
];

export const linkScenarios: readonly Scenario[] = [
  {
    name: 'Linh, who has a place, looks at the link',
    setting: (world) => ({
      docs: { ...announced(world), [registrationPath(world)]: registration(world) },
      as: signedIn(world, 'linh'),
      request: { get: linkPath(world) },
    }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'without having registered': whereNo(registrationPath),
      'while she waits': registrationWith(() => ({ state: 'waiting' })),
      'and at all that is private': asking((world) => ({
        list: { under: path(world), collection: 'private', limit: 1 },
      })),
    },
  },
  {
    name: 'Yoko, an admin, looks at the link',
    setting: (world) => ({
      docs: announced(world),
      as: withRole(world, 'yoko', 'admin'),
      request: { get: linkPath(world) },
    }),
    refusals: othersThanStaff('yoko', 'bruno'),
  },
];

const wasThere = (world: World): Data => ({
  ...registration(world),
  attended: true,
  attendedBy: 'code',
});

/** Linh says what she thinks of a session that she was at. */
const givesFeedback = (feedback: Data) => (world: World) => {
  const before = wasThere(world);
  return {
    docs: { ...registered(world), [registrationPath(world)]: before },
    as: signedIn(world, 'linh'),
    request: {
      commit: { registration: { set: registrationPath(world), data: { ...before, feedback } } },
    },
  };
};

const wasNotThere: Change = (setting, world) => {
  registrationWith(() => ({ attended: false }))(setting, world);
  having('registration.attended', false)(setting, world);
};

export const registrationScenarios: readonly Scenario[] = [
  {
    name: 'Linh registers for a session',
    setting: (world) => ({
      docs: announced(world),
      as: signedIn(world, 'linh'),
      request: {
        commit: {
          registration: {
            set: registrationPath(world),
            data: { training: world.id('training'), member: world.uid('linh'), createdAt: NOW },
          },
        },
      },
    }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'in someone else’s name': having('registration.member', (world) => world.uid('bruno')),
      'for someone else': writtenTo('registration', (world) => registrationPath(world, 'bruno')),
      'for another session': having('registration.training', (world) => world.id('other')),
      'before those who came first': having('registration.createdAt', (world) => world.after(-60)),
      'without saying when': without('registration.createdAt'),
      'and takes a place': having('registration.state', 'going'),
      'and says that she was there': having('registration.attended', true),
      'that is a draft': trainingWith(() => ({ state: 'draft' })),
      'that is cancelled': trainingWith(() => ({ state: 'cancelled' })),
      'that has begun': trainingWith(begun),
      'that is not there': whereNo(path),
      'a second time': where(registrationPath, (world) => registration(world)),
    },
  },
  {
    name: 'Linh looks whether she has a place',
    setting: (world) => ({
      docs: registered(world),
      as: signedIn(world, 'linh'),
      request: { get: registrationPath(world) },
    }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'whether Bruno has': asking((world) => ({ get: registrationPath(world, 'bruno') })),
    },
  },
  {
    name: 'Linh lists her sessions',
    setting: (world) => ({
      docs: registered(world),
      as: signedIn(world, 'linh'),
      request: {
        list: {
          under: '',
          collection: 'registrations',
          where: [['member', 'EQUAL', world.uid('linh')]],
          newestBy: 'createdAt',
          limit: 50,
        },
      },
    }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'too many at once': listing((query) => ({ ...query, limit: 51 })),
      'and who else comes': listing((query, world) => ({
        ...query,
        where: [['training', 'EQUAL', world.id('training')]],
      })),
    },
  },
  {
    name: 'Yoko, an admin, looks who comes',
    setting: (world) => ({
      docs: registered(world),
      as: withRole(world, 'yoko', 'admin'),
      request: {
        list: {
          under: '',
          collection: 'registrations',
          where: [['training', 'EQUAL', world.id('training')]],
          limit: 1000,
        },
      },
    }),
    refusals: {
      ...othersThanStaff('yoko', 'linh'),
      'too many at once': listing((query) => ({ ...query, limit: 1001 })),
    },
  },
  {
    name: 'Linh does not come after all, ten seconds later',
    setting: (world) => ({
      docs: {
        ...registered(world),
        [registrationPath(world)]: { ...registration(world), createdAt: world.after(-10) },
      },
      as: signedIn(world, 'linh'),
      request: { commit: { registration: { delete: registrationPath(world) } } },
    }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'nine seconds after having registered': registrationWith((world) => ({
        createdAt: world.after(-8),
      })),
      'once it has begun': trainingWith(begun),
      'after having checked in': registrationWith(() => ({ attended: true })),
      'and neither does Bruno': asking((world) => ({
        commit: { registration: { delete: registrationPath(world, 'bruno') } },
      })),
    },
  },
  {
    name: 'Linh says what she thinks of it',
    setting: givesFeedback({ stars: 5, remark: 'ê'.repeat(500) }),
    refusals: {
      ...othersThan('linh', 'bruno'),
      'without having been there': wasNotThere,
      'and that she was there': registrationWith(() => ({ attended: false })),
      'and gives herself a place': having('registration.attendedBy', 'staff'),
      'in a letter too many': having('registration.feedback.remark', 'a'.repeat(501)),
      'with six stars': having('registration.feedback.stars', 6),
      'with no star': having('registration.feedback.stars', 0),
      'with half a star': having('registration.feedback.stars', 4.5),
      'of a registration that is not there': whereNo(registrationPath),
    },
  },
  {
    name: 'Linh was not content, and says no more of it',
    setting: givesFeedback({ stars: 1 }),
    refusals: { 'with another’s star': having('registration.feedback.of', 'bruno') },
  },
];
