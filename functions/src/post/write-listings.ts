import { isDeepStrictEqual } from 'node:util';
import {
  composeListing,
  isListed,
  isListedLanguage,
  listingPath,
  placeName,
  postJobId,
  shownBadges,
} from '@friends/domain';
import type { AnyReadingLanguage, Language, Listing, Member, Place, Post } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { nextJob, writeJob } from '../job/next-job.ts';
import type { JobDocument, JobResult } from '../job/next-job.ts';
import { isRemoval } from '../member/removed.ts';
import type { ListingText } from './listing-texts.ts';
import { eventDocument, isSameEdit, postOf } from './read-post.ts';

/** What is to be written of one edit of a post. */
export interface ListingsToWrite {
  readonly id: string;
  readonly post: Post;
  readonly language: Language;
  readonly place: Place | undefined;
  /** Whether readers are told that nobody has answered yet. */
  readonly unanswered?: true;
  readonly texts: readonly ListingText[];
  /** How translating ended; absent while it has not. */
  readonly result?: JobResult;
  /** Failed attempts that the retrying run has seen; absent for runs started by a change. */
  readonly attempts?: number;
}

const badgesOf = (member: Member): string[] => shownBadges(Object.keys(member.badges));

/** A listing as Firestore holds it. */
function listingDocument(listing: Listing): Record<string, unknown> {
  const { createdAt, updatedAt, event, ...rest } = listing;
  return {
    ...rest,
    createdAt: Timestamp.fromMillis(createdAt),
    updatedAt: Timestamp.fromMillis(updatedAt),
    ...(event && { event: eventDocument(event) }),
  };
}

/** A post whose place is unknown, which rules do not let happen, is shown by its code. */
const nameOf = (task: ListingsToWrite, listing: AnyReadingLanguage) =>
  task.place === undefined
    ? { name: task.post.place.code, prefecture: '' }
    : placeName(task.place, listing);

function documentOf(task: ListingsToWrite, post: Post, member: Member, text: ListingText) {
  return listingDocument(
    composeListing(post, {
      language: task.language,
      nickname: member.nickname,
      badges: badgesOf(member),
      placeName: nameOf(task, text.language),
      texts: text.texts,
      translation: text.translation,
      ...(text.reading !== undefined && { reading: text.reading }),
      ...(task.unanswered && { unanswered: true }),
    }),
  );
}

function isUpToDate(existing: DocumentSnapshot | undefined, task: ListingsToWrite): boolean {
  return (
    existing?.get('revision') === task.post.revision && existing.get('language') === task.language
  );
}

/** The listing in a language beyond the ten that an earlier edit, in that language, had. */
function outdatedExtra(japanese: DocumentSnapshot | undefined, language: Language) {
  const earlier = japanese?.get('language') as Language | undefined;
  if (earlier === undefined || earlier === language || isListedLanguage(earlier)) return undefined;
  return earlier;
}

interface Found {
  readonly post: DocumentSnapshot | undefined;
  readonly member: DocumentSnapshot | undefined;
  readonly sanction: DocumentSnapshot | undefined;
  readonly job: DocumentSnapshot | undefined;
  readonly japanese: DocumentSnapshot | undefined;
  readonly existing: readonly DocumentSnapshot[];
}

function foundIn(all: readonly DocumentSnapshot[]): Found {
  const [post, member, sanction, job, japanese, ...existing] = all;
  return { post, member, sanction, job, japanese, existing };
}

interface Changes {
  readonly listings: readonly {
    readonly language: AnyReadingLanguage;
    readonly data: DocumentData;
  }[];
  readonly extra: Language | undefined;
  readonly job: 'delete' | JobDocument | undefined;
}

/** What has to be written for the task; undefined where its edit is not the post's any more. */
function changesFor(task: ListingsToWrite, found: Found, now: number): Changes | undefined {
  const post = postOf(found.post);
  if (post === undefined || !isSameEdit(post, task.post)) return undefined;
  if (!isListed(post) || found.member?.exists !== true) return undefined;
  if (isRemoval(found.sanction)) return undefined;
  const member = found.member.data() as Member;
  const listings = task.texts.flatMap((text, index) => {
    const existing = found.existing[index];
    if (text.provisional === true && isUpToDate(existing, task)) return [];
    const data = documentOf(task, post, member, text);
    return isDeepStrictEqual(existing?.data(), data) ? [] : [{ language: text.language, data }];
  });
  const extra = outdatedExtra(found.japanese, task.language);
  const { result, attempts } = task;
  if (result === undefined) return { listings, extra, job: undefined };
  const subject = { kind: 'post', post: task.id, revision: post.revision } as const;
  const before = found.job?.data() as JobDocument | undefined;
  return { listings, extra, job: nextJob(before, subject, { result, attempts, now }) };
}

/**
 * Writes listings in one transaction, and with the last of them the job that retries what is
 * missing. Nothing is written from an edit that is no longer the post's; where nothing would
 * change, not even a transaction is begun, so that repeated events do not stand in each other's
 * way.
 * @returns false where the post was changed, closed or deleted meanwhile: begin again
 */
export async function writeListings(context: Context, task: ListingsToWrite): Promise<boolean> {
  const { db } = context;
  const ref = (language: AnyReadingLanguage) => db.doc(listingPath(language, task.id));
  const jobRef = db.doc(`jobs/${postJobId(task.id)}`);
  const refs = [
    db.doc(`posts/${task.id}`),
    db.doc(`members/${task.post.author}`),
    db.doc(`sanctions/${task.post.author}`),
    jobRef,
    ref('ja'),
    ...task.texts.map(({ language }) => ref(language)),
  ];
  const asIs = changesFor(task, foundIn(await db.getAll(...refs)), context.now());
  if (asIs === undefined) return false;
  if (asIs.listings.length === 0 && !asIs.extra && !asIs.job) return true;
  return db.runTransaction(async (transaction) => {
    const found = foundIn(await transaction.getAll(...refs));
    const changes = changesFor(task, found, context.now());
    if (changes === undefined) return false;
    for (const { language, data } of changes.listings) transaction.set(ref(language), data);
    if (changes.extra !== undefined) transaction.delete(ref(changes.extra));
    writeJob(transaction, jobRef, changes.job);
    return true;
  });
}
