import { createHash } from 'node:crypto';
import { nicknameSkeleton, normaliseNickname, RULES_VERSION } from '@friends/domain';
import type { EventDetails, ListedLanguage, Place, PostDraft } from '@friends/domain';
import type { DemoContent, DemoPost, DemoThread } from './content.ts';

/** A document to write; its dates become timestamps. */
export interface SeedDocument {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface SeedDocuments {
  readonly uids: readonly string[];
  readonly places: readonly SeedDocument[];
  readonly members: readonly SeedDocument[];
  readonly posts: readonly SeedDocument[];
  /** Threads and inquiries. */
  readonly threads: readonly SeedDocument[];
  readonly messages: readonly SeedDocument[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const TOKYO_AHEAD_MS = 9 * 60 * MINUTE_MS;
const HOME_RADIUS_KM = 10;
const THREAD_AFTER_MS = 20 * MINUTE_MS;
const MESSAGE_EVERY_MS = 2 * MINUTE_MS;

/** The same 20 letters and digits for the same demo thing at every seeding. */
function demoId(kind: string, name: string): string {
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 20);
}

const uidOf = (nickname: string): string => demoId('member', nickname);

interface Person {
  readonly nickname: string;
  readonly speaks: readonly ListedLanguage[];
  readonly language: ListedLanguage;
  readonly home: Place;
}

function placeOf(places: ReadonlyMap<string, Place>, post: DemoPost): Place {
  const place = places.get(post.municipality.code);
  if (!place) throw new Error(`No place has the code ${post.municipality.code} (${post.id})`);
  return place;
}

function peopleOf(content: DemoContent, places: ReadonlyMap<string, Place>): Person[] {
  const people = new Map<string, Person>();
  for (const post of content.posts) {
    const { nickname, speaks, language } = post;
    people.set(nickname, { nickname, speaks, language, home: placeOf(places, post) });
  }
  for (const { inquirer, post } of content.threads) {
    const { nickname, language } = inquirer;
    const asked = content.posts.find(({ id }) => id === post);
    if (people.has(nickname) || !asked) continue;
    people.set(nickname, { nickname, language, speaks: [language], home: placeOf(places, asked) });
  }
  return [...people.values()];
}

function memberDocuments(person: Person, now: number): SeedDocument[] {
  const { nickname, speaks, language, home } = person;
  const path = `members/${uidOf(nickname)}`;
  const member = {
    nickname: normaliseNickname(nickname),
    skeleton: nicknameSkeleton(nickname),
    speaks,
    reads: speaks.filter((spoken) => spoken !== language),
    prefecture: home.prefecture,
    joinedAt: new Date(now - 60 * DAY_MS),
    badges: {},
    likes: 0,
  };
  const settings = {
    readingLanguage: language,
    home: { code: home.code, geohash: home.geohash },
    radiusKm: HOME_RADIUS_KM,
    notify: false,
    acceptedRules: RULES_VERSION,
    adult: true,
  };
  return [
    { path, data: member },
    { path: `${path}/private/settings`, data: settings },
  ];
}

/** When a demo event is: `inDays` after today in Japan, whose clocks never change. */
export function eventTimes(
  event: Pick<NonNullable<DemoPost['event']>, 'inDays' | 'start' | 'hours'>,
  now: number,
) {
  const todayInTokyo = Math.floor((now + TOKYO_AHEAD_MS) / DAY_MS) * DAY_MS - TOKYO_AHEAD_MS;
  const [hours = 0, minutes = 0] = event.start.split(':').map(Number);
  const startsAt = todayInTokyo + event.inDays * DAY_MS + (hours * 60 + minutes) * MINUTE_MS;
  return { startsAt, endsAt: startsAt + event.hours * 60 * MINUTE_MS };
}

function eventOf(post: DemoPost, now: number): EventDetails | undefined {
  const { event, language } = post;
  if (!event) return undefined;
  return { ...eventTimes(event, now), venue: event.venue[language], capacity: event.capacity };
}

/**
 * What the author of a demo post would have typed. Those who speak Japanese also give their own
 * Easy Japanese; requests are for members, as the composer proposes.
 */
export function draftOf(post: DemoPost, place: Place, now: number): PostDraft {
  const event = eventOf(post, now);
  return {
    kind: post.kind,
    category: post.category,
    audience: post.kind === 'request' ? 'members' : 'everyone',
    ...post.text[post.language],
    ...(post.speaks.includes('ja') ? { easy: post.text['ja-easy'] } : {}),
    place: { code: place.code, geohash: place.geohash },
    speaks: Object.fromEntries(post.speaks.map((language) => [language, true])),
    japaneseNeeded: post.language === 'ja' ? 'easy' : 'none',
    ...(event ? { event } : {}),
  };
}

/** Posts of one day are a few minutes apart, in the order of the file. */
function postedAt(content: DemoContent, post: DemoPost, now: number): number {
  const index = content.posts.indexOf(post);
  return now - post.daysAgo * DAY_MS - (60 + index) * MINUTE_MS;
}

function postDocument(post: DemoPost, draft: PostDraft, createdAt: Date): SeedDocument {
  const { event } = draft;
  const data = {
    ...draft,
    ...(event
      ? { event: { ...event, startsAt: new Date(event.startsAt), endsAt: new Date(event.endsAt) } }
      : {}),
    author: uidOf(post.nickname),
    state: 'open',
    revision: 1,
    createdAt,
    updatedAt: createdAt,
  };
  return { path: `posts/${demoId('post', post.id)}`, data };
}

function threadDocuments(thread: DemoThread, post: DemoPost, startedAt: number) {
  const threadId = demoId('thread', thread.id);
  const postId = demoId('post', post.id);
  const inquirer = uidOf(thread.inquirer.nickname);
  const createdAt = new Date(startedAt);
  const data = {
    post: postId,
    author: uidOf(post.nickname),
    inquirer,
    state: 'open',
    createdAt,
    updatedAt: createdAt,
    read: {},
    unread: { author: 0, inquirer: 0 },
    spoke: { author: false, inquirer: false },
  };
  const messages = thread.messages.map(({ from, language, text }, index) => ({
    path: `threads/${threadId}/messages/${demoId('message', `${thread.id} ${index}`)}`,
    data: { from, text: text[language], createdAt: new Date(startedAt + index * MESSAGE_EVERY_MS) },
  }));
  const threads = [
    { path: `threads/${threadId}`, data },
    { path: `inquiries/${postId}_${inquirer}`, data: { thread: threadId, createdAt } },
  ];
  return { threads, messages };
}

/** First all first messages, then all second ones …: neighbours change different threads. */
function inTurns(conversations: readonly (readonly SeedDocument[])[]): SeedDocument[] {
  const longest = Math.max(0, ...conversations.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    conversations.flatMap((messages) => messages[turn] ?? []),
  ).flat();
}

/**
 * All documents of the demo content, as members and their phones would have written them.
 * @param now milliseconds
 * @throws {Error} when a post or thread names a place or post that does not exist
 */
export function seedDocuments(content: DemoContent, now: number): SeedDocuments {
  const places = new Map(content.places.map((place) => [place.code, place]));
  const people = peopleOf(content, places);
  const posts = content.posts.map((post) =>
    postDocument(
      post,
      draftOf(post, placeOf(places, post), now),
      new Date(postedAt(content, post, now)),
    ),
  );
  const conversations = content.threads.map((thread) => {
    const post = content.posts.find(({ id }) => id === thread.post);
    if (!post) throw new Error(`Thread ${thread.id} names no post`);
    return threadDocuments(thread, post, postedAt(content, post, now) + THREAD_AFTER_MS);
  });
  return {
    uids: people.map(({ nickname }) => uidOf(nickname)),
    places: content.places.map((place) => ({ path: `places/${place.code}`, data: { ...place } })),
    members: people.flatMap((person) => memberDocuments(person, now)),
    posts,
    threads: conversations.flatMap(({ threads }) => threads),
    messages: inTurns(conversations.map(({ messages }) => messages)),
  };
}
