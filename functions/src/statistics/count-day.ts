import {
  budgetMonth,
  countPosts,
  LANGUAGES,
  largeEnough,
  listingPath,
  PREFECTURES,
} from '@friends/domain';
import type { dayBefore, DayStatistics, Language, Post, PostCounted } from '@friends/domain';
import { AggregateField, Timestamp } from 'firebase-admin/firestore';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

type Period = ReturnType<typeof dayBefore>;

/** Ids that one query may name. */
const IDS = 30;

const countOf = async (query: Query): Promise<number> => (await query.count().get()).data().count;

const within = (query: Query, field: string, { from, to }: Period): Query =>
  query.where(field, '>=', Timestamp.fromMillis(from)).where(field, '<', Timestamp.fromMillis(to));

const millis = (found: QueryDocumentSnapshot): number =>
  (found.get('createdAt') as Timestamp).toMillis();

/** When the first conversation about each of some posts began. */
async function answersTo(
  { db }: Context,
  posts: readonly QueryDocumentSnapshot[],
): Promise<ReadonlyMap<string, number>> {
  const first = new Map<string, number>();
  for (let start = 0; start < posts.length; start += IDS) {
    const ids = posts.slice(start, start + IDS).map(({ id }) => id);
    const threads = db.collection('threads').where('post', 'in', ids);
    for (const thread of (await threads.select('post', 'createdAt').get()).docs) {
      const post = thread.get('post') as string;
      first.set(post, Math.min(first.get(post) ?? Infinity, millis(thread)));
    }
  }
  return first;
}

/** The languages that posts were found to be in; while they are open, their listings say it. */
async function languagesOf(
  { db }: Context,
  posts: readonly QueryDocumentSnapshot[],
): Promise<ReadonlyMap<string, Language>> {
  if (posts.length === 0) return new Map();
  const listings = await db.getAll(...posts.map(({ id }) => db.doc(listingPath('ja', id))));
  return new Map(
    posts.flatMap((post, index) => {
      const said = post.get('language') as Language | undefined;
      const found = said ?? (listings[index]?.get('language') as Language | undefined);
      return found === undefined ? [] : [[post.id, found] as const];
    }),
  );
}

async function postsOf(context: Context, period: Period): Promise<PostCounted[]> {
  const posts = within(context.db.collection('posts'), 'createdAt', period);
  const { docs } = await posts.select('kind', 'category', 'language', 'createdAt').get();
  const [answers, languages] = await Promise.all([
    answersTo(context, docs),
    languagesOf(context, docs),
  ]);
  return docs.map((found) => {
    const { kind, category } = found.data() as Post;
    const [answeredAt, language] = [answers.get(found.id), languages.get(found.id)];
    return {
      ...{ kind, category, createdAt: millis(found) },
      ...(language !== undefined && { language }),
      ...(answeredAt !== undefined && { answeredAt }),
    };
  });
}

/**
 * What was written to the authors of posts, by its language: whoever writes to them answers. Counts
 * alone are asked for, no message is read; on a day without any, one count.
 */
async function answersIn({ db }: Context, period: Period): Promise<Record<string, number>> {
  const answers = db.collectionGroup('messages').where('from', '==', 'inquirer');
  if ((await countOf(within(answers, 'createdAt', period))) === 0) return {};
  const counts = await Promise.all(
    LANGUAGES.map(async (language) => {
      const inIt = within(answers.where('language', '==', language), 'createdAt', period);
      return [language, await countOf(inIt)] as const;
    }),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** What can only be counted as it is now: where members live, and what the month has cost. */
export async function countNow(
  { db }: Context,
  { to }: Period,
): Promise<Pick<DayStatistics, 'areas' | 'characters'>> {
  const counts = await Promise.all(
    PREFECTURES.map(async ({ code }) => {
      const members = db.collection('members').where('prefecture', '==', code);
      return [code, await countOf(members)] as const;
    }),
  );
  const spent = db.collection('budgets').where('month', '==', budgetMonth(to - 1));
  const sum = await spent.aggregate({ characters: AggregateField.sum('characters') }).get();
  return { areas: largeEnough(Object.fromEntries(counts)), ...sum.data() };
}

/** Counts a day by what documents say now; the same however often it is done. */
export async function countDay(context: Context, period: Period): Promise<DayStatistics> {
  const { db } = context;
  const members = db.collection('members');
  const [all, joined, posts, threads, answers, likes] = await Promise.all([
    countOf(members.where('joinedAt', '<', Timestamp.fromMillis(period.to))),
    countOf(within(members, 'joinedAt', period)),
    postsOf(context, period),
    countOf(within(db.collection('threads'), 'createdAt', period)),
    answersIn(context, period),
    countOf(within(db.collection('likes').where('counts', '==', true), 'createdAt', period)),
  ]);
  const counted = { ...countPosts(posts), threads, answers, likes };
  return { day: period.day, members: all, joined, ...counted };
}
