import { isReadingLanguage, isListed, parseTranslatePost } from '@friends/domain';
import type {
  AnyReadingLanguage,
  FurtherLanguage,
  Language,
  Listing,
  ListingTranslation,
  Member,
  Post,
  PostTexts,
} from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { translateTexts } from '../translation/translate-texts.ts';
import type { Translations } from '../translation/translate-texts.ts';
import { originalTexts, sourceTexts, textsOf, translated } from './listing-texts.ts';
import { languageOfPost } from './publish-post.ts';
import { postOf } from './read-post.ts';

/** A post in the language asked for, or its original with the reason why. */
export type TranslatedPost = PostTexts & { readonly translation: ListingTranslation };
export type TranslatedPosts = Readonly<Record<string, TranslatedPost>>;

const textsOfListing = ({ title, body, event, translation }: Listing): TranslatedPost => ({
  title,
  body,
  ...(event && { venue: event.venue }),
  translation,
});

/** The ten are read from their listings: those are translated already, and paid for. */
async function fromListings(
  { db }: Context,
  ids: readonly string[],
  language: AnyReadingLanguage,
): Promise<TranslatedPosts> {
  const refs = ids.map((id) => db.doc(`listings/${language}/items/${id}`));
  const found = (await db.getAll(...refs)).filter(({ exists }) => exists);
  return Object.fromEntries(found.map((s) => [s.id, textsOfListing(s.data() as Listing)]));
}

interface OpenPost {
  readonly id: string;
  readonly post: Post;
  readonly language: Language;
}

/** What the Japanese listing says of the language, else what publishing would find. */
async function languageFrom({ db }: Context, listing: DocumentSnapshot | undefined, post: Post) {
  const published = listing?.get('language') as Language | undefined;
  if (published !== undefined) return published;
  const author = (await db.doc(`members/${post.author}`).get()).data() as Member | undefined;
  return languageOfPost(post, author?.speaks ?? []);
}

async function readOpenPosts(context: Context, ids: readonly string[]): Promise<OpenPost[]> {
  const { db } = context;
  const snapshots = await db.getAll(
    ...ids.map((id) => db.doc(`posts/${id}`)),
    ...ids.map((id) => db.doc(`listings/ja/items/${id}`)),
  );
  const open = ids.map(async (id, index): Promise<OpenPost[]> => {
    const post = postOf(snapshots[index]);
    if (post === undefined || !isListed(post)) return [];
    const language = await languageFrom(context, snapshots[ids.length + index], post);
    return [{ id, post, language }];
  });
  return (await Promise.all(open)).flat();
}

function answerOf({ post, language }: OpenPost, target: Language, translations: Translations) {
  const original = originalTexts(post);
  if (language === target) return { ...original, translation: 'original' } as const;
  const texts = translated(sourceTexts(post, language), target, translations);
  if (typeof texts !== 'string') return { ...texts, translation: 'machine' } as const;
  return { ...original, translation: texts === 'budget' ? 'budget' : 'pending' } as const;
}

/** One task a source language: each is one request to the service at most. */
async function translateOpenPosts(
  context: Context,
  posts: readonly OpenPost[],
  target: FurtherLanguage,
  payer: string,
): Promise<TranslatedPosts> {
  const answers: [string, TranslatedPost][] = [];
  for (const source of new Set(posts.map(({ language }) => language))) {
    const group = posts.filter(({ language }) => language === source);
    const texts = group.flatMap(({ post }) =>
      textsOf(sourceTexts(post, source)).map((text) => ({ text, owner: post.author })),
    );
    const translations = await translateTexts(context, { texts, source, targets: [target], payer });
    answers.push(
      ...group.map((open): [string, TranslatedPost] => [
        open.id,
        answerOf(open, target, translations),
      ]),
    );
  }
  return Object.fromEntries(answers);
}

/**
 * Posts in any language, for members in good standing. What is not remembered is charged to the
 * caller's budget. Posts that are not open are left out.
 * @param input `{posts: id[1..20], language}`, unchecked
 * @throws {HttpsError} invalid-argument, failed-precondition, permission-denied
 */
export async function translatePosts(
  context: Context,
  uid: string,
  input: unknown,
): Promise<TranslatedPosts> {
  const parsed = parseTranslatePost(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  await demandMember(context.db, uid);
  const { language } = parsed.value;
  const ids = [...new Set(parsed.value.posts)];
  if (isReadingLanguage(language)) return fromListings(context, ids, language);
  return translateOpenPosts(context, await readOpenPosts(context, ids), language, uid);
}

export const translatePost = onCall(CALL_OPTIONS, async (request) => ({
  posts: await translatePosts(deployedContext(), demandUid(request), request.data),
}));
