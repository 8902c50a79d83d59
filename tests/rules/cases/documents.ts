import type { World } from '../support/scenario.ts';
import { NOW } from '../support/values.ts';
import type { Data } from '../support/values.ts';

export const DAY = 86_400;
export const FUCHU = { code: '13206', geohash: 'xn75z' };
export const OSAKA = { code: '27100', geohash: 'xn0m7' };

type Docs = Record<string, Data>;

/** Municipalities that every world shares. */
export const PLACES: Docs = {
  [`places/${FUCHU.code}`]: {
    ...FUCHU,
    name: { ja: '府中市', kana: 'ふちゅうし', en: 'Fuchu' },
    prefecture: '13',
  },
  [`places/${OSAKA.code}`]: {
    ...OSAKA,
    name: { ja: '大阪市', kana: 'おおさかし', en: 'Osaka' },
    prefecture: '27',
  },
};

export const settingsPath = (world: World, name: string) =>
  `members/${world.uid(name)}/private/settings`;

export const settings = (): Data => ({
  readingLanguage: 'vi',
  home: { ...FUCHU },
  radiusKm: 30,
  notify: true,
  acceptedRules: 1,
  adult: true,
});

/** A member in good standing, a month old unless told. */
export const member = (world: World, name: string, joinedDaysAgo = 30): Docs => ({
  [`members/${world.uid(name)}`]: {
    nickname: name,
    skeleton: world.uid(name),
    speaks: ['vi'],
    reads: ['ja'],
    prefecture: '13',
    joinedAt: world.after(-joinedDaysAgo * DAY),
    badges: {},
    likes: 0,
  },
});

export const members = (world: World, ...names: readonly string[]): Docs =>
  Object.assign({}, ...names.map((name) => member(world, name))) as Docs;

export const sanction = (world: World): Data => ({
  standing: 'suspended',
  until: world.after(DAY),
  cases: ['case1'],
});

/** An offer as Linh writes it. */
export const newPost = (world: World): Data => ({
  author: world.uid('linh'),
  kind: 'offer',
  category: 'class-cooking',
  audience: 'everyone',
  title: 'Nấu phở cùng nhau',
  body: 'Mình dạy nấu phở vào chủ nhật.\n👩‍👩‍👧‍👦 Mời cả nhà!',
  place: { ...FUCHU },
  speaks: { vi: true, ja: true },
  japaneseNeeded: 'none',
  state: 'open',
  revision: 1,
  createdAt: NOW,
  updatedAt: NOW,
});

/** Linh's offer as it stands since an hour ago. */
export const post = (world: World): Data => ({
  ...newPost(world),
  createdAt: world.after(-3600),
  updatedAt: world.after(-3600),
});

/** A picnic of three hours, tomorrow. */
export const event = (world: World): Data => ({
  startsAt: world.after(DAY),
  endsAt: world.after(DAY + 3 * 3600),
  venue: 'Công viên Fuchu',
});

/** A window that begins in this commit. */
export const newWindow = (id: string): Data => ({ id, at: NOW, windowStart: NOW, count: 1 });

/** A window as it stands: begun and last paid from so many seconds ago. */
export const oldWindow = (world: World, begun: number, last: number, count: number): Data => ({
  id: world.id('earlier'),
  at: world.after(-last),
  windowStart: world.after(-begun),
  count,
});

/** The thread of Hanako, who asks, and Linh, who wrote the post, from an hour ago. */
export const thread = (world: World): Data => ({
  post: world.id('post'),
  author: world.uid('linh'),
  inquirer: world.uid('hanako'),
  state: 'open',
  createdAt: world.after(-3600),
  updatedAt: world.after(-60),
  read: {},
  unread: { author: 1, inquirer: 2 },
  spoke: { author: true, inquirer: true },
  lastMessage: { id: world.id('earlier'), from: 'author', at: world.after(-60) },
});

export const message = (): Data => ({
  from: 'inquirer',
  text: '参加したいです。',
  createdAt: NOW,
});

export const block = (world: World, owner: string, other: string): Docs => ({
  [`blocks/${world.uid(owner)}_${world.uid(other)}`]: {
    owner: world.uid(owner),
    other: world.uid(other),
    createdAt: world.after(-DAY),
  },
});

/** A listing of Linh's offer as functions write it. */
export const listingOf = (world: World, audience: string): Data => ({
  author: world.uid('linh'),
  nickname: 'linh',
  badges: [],
  kind: 'offer',
  category: 'class-cooking',
  group: 'classes',
  audience,
  title: 'フォーを一緒に作りましょう',
  body: '日曜日にフォーの作り方を教えます。',
  language: 'vi',
  translation: 'machine',
  place: { ...FUCHU, name: '府中市', prefecture: '東京都' },
  speaks: { vi: true, ja: true },
  japaneseNeeded: 'none',
  createdAt: world.after(-3600),
  updatedAt: world.after(-3600),
  revision: 1,
});
