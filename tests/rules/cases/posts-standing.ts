import { LIMITS } from '@friends/domain';
import { asking, having, signedIn, where, without } from '../support/scenario.ts';
import type { Change, Scenario, World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';
import { postPath } from './commits.ts';
import { DAY, event, members, post } from './documents.ts';
import { othersThan } from './strangers.ts';

const edits = (
  name: string,
  before: (world: World) => Data,
  change: (world: World) => Data,
  refusals: Record<string, Change>,
): Scenario => ({
  name,
  setting: (world) => {
    const stands = { ...post(world), ...before(world) };
    const next = { ...stands, revision: Number(stands.revision) + 1, updatedAt: NOW };
    return {
      docs: { ...members(world, 'linh', 'hanako'), [postPath(world)]: stands },
      as: signedIn(world, 'linh'),
      request: {
        commit: { post: { set: postPath(world), data: { ...next, ...change(world) } } },
      },
    };
  },
  refusals,
});

const hidden = where(postPath, (_, before) => ({ ...before, state: 'hidden' }));
const picnic = (world: World): Data => ({ kind: 'event', event: event(world) });
const picnicNow = (world: World): Data => ({
  kind: 'event',
  event: { ...event(world), startsAt: world.after(-600) },
});

const edition: readonly Scenario[] = [
  edits(
    'Linh edits her offer',
    () => ({}),
    () => ({ title: 'Nấu phở', audience: 'members' }),
    {
      ...othersThan('linh', 'hanako'),
      'while it is hidden': hidden,
      'to give it away': having('post.author', (world) => world.uid('hanako')),
      'to make it older': having('post.createdAt', (world) => world.after(-7200)),
      'to make it new': having('post.createdAt', NOW),
      'to another kind': having('post.kind', 'request'),
      'without a new revision': having('post.revision', 1),
      'skipping a revision': having('post.revision', 3),
      'at a forged time': having('post.updatedAt', (world) => world.after(-1)),
      'to hide it': having('post.state', 'hidden'),
      'to a blank title': having('post.title', ' '),
      'with a field of its own': having('post.likes', 100),
      'without a body': without('post.body'),
    },
  ),
  edits(
    'Linh closes her offer',
    () => ({}),
    () => ({ state: 'closed' }),
    {},
  ),
  edits(
    'Linh opens it again',
    () => ({ state: 'closed' }),
    () => ({ state: 'open' }),
    {
      'while it is hidden': hidden,
    },
  ),
  edits(
    'Linh edits for the last time',
    () => ({ revision: LIMITS.revisions - 1 }),
    () => ({}),
    {
      'and once more': (setting, world) => {
        const data = setting.docs[postPath(world)];
        if (data) data.revision = LIMITS.revisions;
        having('post.revision', LIMITS.revisions + 1)(setting, world);
      },
    },
  ),
  edits(
    'Linh moves her picnic',
    picnic,
    (world) => ({
      event: { ...event(world), startsAt: world.after(DAY + 60) },
    }),
    {
      'into the past': having('post.event.startsAt', (world) => world.after(-60)),
      away: without('post.event'),
    },
  ),
  edits('Linh says more while the picnic is on', picnicNow, () => ({ body: 'Đang vui!' }), {
    'and that it began earlier': having('post.event.startsAt', (world) => world.after(-900)),
    'and that it ended before': having('post.event.endsAt', (world) => world.after(-700)),
  }),
];

const standing = (world: World) => ({
  ...members(world, 'linh', 'hanako'),
  [postPath(world)]: post(world),
});

const reading: readonly Scenario[] = [
  {
    name: 'Linh reads her post',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'linh'),
      request: { get: postPath(world) },
    }),
    refusals: {
      ...othersThan('linh', 'hanako'),
      'that was never written': asking((world) => ({ get: `posts/${world.id('none')}` })),
    },
  },
  {
    name: 'Linh lists her posts',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'linh'),
      request: {
        list: {
          under: '',
          collection: 'posts',
          where: [['author', 'EQUAL', world.uid('linh')]],
          newestBy: 'createdAt',
        },
      },
    }),
    refusals: {
      ...othersThan('linh', 'hanako'),
      'and everyone’s': asking(() => ({ list: { under: '', collection: 'posts', limit: 5 } })),
      'and the open ones': asking(() => ({
        list: { under: '', collection: 'posts', where: [['state', 'EQUAL', 'open']], limit: 5 },
      })),
    },
  },
  {
    name: 'Linh deletes her post',
    setting: (world) => ({
      docs: standing(world),
      as: signedIn(world, 'linh'),
      request: { commit: { post: { delete: postPath(world) } } },
    }),
    refusals: { ...othersThan('linh', 'hanako'), 'while it is hidden': hidden },
  },
];

/** What becomes of posts that stand. */
export const standingPosts: readonly Scenario[] = [...edition, ...reading];
