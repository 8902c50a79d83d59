import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData } from 'firebase-admin/firestore';
import { HAMAMATSU } from './people.ts';
import { postFields } from './posts.ts';

/** Milliseconds. */
export const START = Date.now();
export const TIME = Timestamp.fromMillis(START - 3_600_000);
/** As Firebase makes them, so that nothing else can hold the same letters. */
export const LINH = 'LinhLinhLinhLinhLinhLinh0001';
export const ANA = 'AnaAnaAnaAnaAnaAnaAnaAna0002';
export const BO = 'BoBoBoBoBoBoBoBoBoBoBoBo0003';
export const POST = 'postOfLinh0123456789';
export const SECOND_POST = 'secondOfLinh01234567';
export const OTHER_POST = 'postOfAna01234567890';
export const OTHER_SECOND_POST = 'secondOfAna012345678';

const member = (nickname: string): DocumentData => ({
  ...{ nickname, skeleton: nickname.toLowerCase(), speaks: ['ja'], reads: [], prefecture: '22' },
  ...{ joinedAt: TIME, badges: {}, likes: 0 },
});
const settings = {
  readingLanguage: 'ja',
  home: { code: HAMAMATSU.code, geohash: HAMAMATSU.geohash },
  ...{ radiusKm: 30, notify: true, acceptedRules: 1, adult: true },
};
const thread = (post: string, author: string, inquirer: string): DocumentData => ({
  ...{ post, author, inquirer, state: 'open', createdAt: TIME, updatedAt: TIME },
  ...{ read: {}, unread: { author: 0, inquirer: 0 }, spoke: { author: false, inquirer: false } },
});
const message = (from: string, text: string) => ({ from, text, createdAt: TIME, language: 'ja' });
const like = (from: string, to: string, thread: string): DocumentData => ({
  ...{ from, to, thread, counts: true, createdAt: TIME },
});
const report = (reporter: string, member: string): DocumentData => ({
  ...{ reporter, target: { kind: 'member', member }, reason: 'spam', attach: false },
  createdAt: TIME,
});
const search = { language: 'ja', search: { kind: 'offer' }, createdAt: TIME, nextAt: TIME };

const written = { language: 'ja', createdAt: TIME, updatedAt: TIME };
const event = {
  startsAt: Timestamp.fromMillis(START + 86_400_000),
  endsAt: Timestamp.fromMillis(START + 90_000_000),
  venue: '公園',
};
const roster = (author: string): DocumentData => ({
  ...{ author, title: '散歩', ...event, state: 'open', going: 1, waiting: 0, queue: [] },
});

/** What there is of Linh, and with her of Ana. */
export const DOCUMENTS: Readonly<Record<string, DocumentData>> = {
  [`places/${HAMAMATSU.code}`]: HAMAMATSU,
  [`members/${LINH}`]: member('Linh'),
  [`members/${LINH}/private/settings`]: settings,
  [`members/${LINH}/private/devices`]: { tokens: ['x'] },
  [`members/${LINH}/searches/0`]: search,
  [`members/${ANA}`]: member('Ana'),
  [`members/${ANA}/private/settings`]: settings,
  [`members/${BO}`]: member('Bo'),
  [`posts/${POST}`]: postFields(LINH, { title: '料理', body: '一緒に作ります', ...written }),
  [`posts/${SECOND_POST}`]: postFields(LINH, { title: '音楽', body: '歌います', ...written }),
  [`posts/${OTHER_SECOND_POST}`]: postFields(ANA, { title: '絵', body: '描きます', ...written }),
  [`posts/${OTHER_POST}`]: postFields(ANA, {
    ...{ title: '散歩', body: '歩きます', ...written, kind: 'event', event },
  }),
  [`rosters/${OTHER_POST}`]: roster(ANA),
  [`rosters/${OTHER_POST}/names/going`]: { author: ANA, people: { [LINH]: 'Linh' } },
  [`rosters/${POST}`]: roster(LINH),
  [`rosters/${POST}/names/going`]: { author: LINH, people: { [ANA]: 'Ana' } },
  [`attendances/${POST}_${ANA}`]: { post: POST, member: ANA, createdAt: TIME, state: 'going' },
  [`mail/${LINH}_20261123`]: { member: LINH, to: 'linh@example.org', message: {} },
  'threads/hers': thread(POST, LINH, ANA),
  'threads/hers/messages/one': message('inquirer', 'こんにちは'),
  'threads/hers/messages/two': message('author', 'ようこそ'),
  'threads/asked': thread(OTHER_POST, ANA, LINH),
  'threads/asked/messages/one': message('inquirer', '行きたいです'),
  [`inquiries/${OTHER_POST}_${LINH}`]: { thread: 'asked', createdAt: TIME },
  [`inquiries/${POST}_${ANA}`]: { thread: 'hers', createdAt: TIME },
  [`blocks/${LINH}_${BO}`]: { owner: LINH, other: BO, createdAt: TIME },
  [`blocks/${BO}_${LINH}`]: { owner: BO, other: LINH, createdAt: TIME },
  [`attendances/${OTHER_POST}_${LINH}`]: { post: OTHER_POST, member: LINH, createdAt: TIME },
  [`registrations/aTraining00000000000_${LINH}`]: {
    ...{ training: 'aTraining00000000000', member: LINH, createdAt: TIME, state: 'going' },
    ...{ attended: true, attendedBy: 'code', feedback: { stars: 5 } },
  },
  [`notices/${LINH}/items/one`]: { type: 'search-matched', createdAt: TIME },
  [`notices/${ANA}/items/message_hers`]: {
    ...{ type: 'message-received', params: { thread: 'hers', nickname: 'Linh' }, createdAt: TIME },
  },
  [`notices/${ANA}/items/second_hers_agreed`]: {
    ...{ type: 'second-helper', params: { thread: 'hers', nickname: 'Linh', step: 'agreed' } },
    createdAt: TIME,
  },
  [`notices/${ANA}/items/thanked_${POST}`]: {
    ...{ type: 'thanked', params: { post: POST, title: '料理', nickname: 'Linh' } },
    createdAt: TIME,
  },
  [`notices/${ANA}/items/thread_asked`]: {
    ...{ type: 'thread-opened', params: { thread: 'asked', nickname: 'Linh' }, createdAt: TIME },
  },
  [`likes/${LINH}_asked_person`]: like(LINH, ANA, 'asked'),
  [`likes/${ANA}_hers_two`]: { ...like(ANA, LINH, 'hers'), message: 'two', why: '助かりました' },
  [`jobs/like_${LINH}_asked_person`]: {
    ...{ kind: 'like', like: `${LINH}_asked_person`, attempts: 1, state: 'dead', nextAt: TIME },
    ...{ error: 'unavailable', createdAt: TIME },
  },
  [`notices/${ANA}/items/likes`]: {
    ...{ type: 'like', params: { nickname: 'Linh', count: 1, since: 0 }, createdAt: TIME },
    readAt: TIME,
  },
  [`reports/${LINH}_member_${ANA}`]: report(LINH, ANA),
  [`reports/${ANA}_member_${LINH}`]: { ...report(ANA, LINH), case: 'member_linh' },
  'cases/member_linh': {
    ...{ target: { kind: 'member' }, member: LINH, state: 'open', revision: 1, reports: 1 },
    ...{ excerpt: { title: 'Linh', text: '' }, score: 40, createdAt: TIME, assignee: 'somebody' },
  },
  [`cases/post_${POST}`]: {
    ...{ target: { kind: 'post', post: POST }, member: LINH, state: 'decided', revision: 2 },
    ...{ decision: { verdict: 'nothing', by: 'somebody', at: TIME }, createdAt: TIME },
  },
  [`associations/${LINH}`]: {
    ...{ name: 'Linh no kai', telephone: '03-1234-5678', link: 'https://linh.example' },
    verifiedAt: TIME,
  },
  [`heldEvents/${POST}_1`]: { organiser: LINH, post: POST, startsAt: TIME },
  [`paces/${LINH}`]: { post: { id: POST, at: TIME, windowStart: TIME, count: 1 } },
  [`budgets/2026-11_${LINH}`]: { member: LINH, month: '2026-11', characters: 3, claims: {} },
  [`sanctions/${LINH}`]: { standing: 'warned', cases: ['one'] },
};
