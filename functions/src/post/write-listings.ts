import { isDeepStrictEqual } from 'node:util';
import {
  composeListing,
  isListed,
  isListedLanguage,
  listingPath,
  placeName,
  postJobId,
} from '@friends/domain';
import type { AnyReadingLanguage, Language, Listing, Member, Place, Post } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { recordJob } from '../job/record-job.ts';
import type { JobResult } from '../job/record-job.ts';
import type { ListingText } from './listing-texts.ts';
import { isSameEdit, postOf } from './read-post.ts';

/** What is to be written of one edit of a post. */
export interface ListingsToWrite {
  readonly id: string;
  readonly post: Post;
  readonly language: Language;
  readonly place: Place | undefined;
  readonly texts: readonly ListingText[];
  /** How translating ended; absent while it has not. */
  readonly result?: JobResult;
  /** Failed attempts that the retrying run has seen; absent for runs started by a change. */
  readonly attempts?: number;
}

const badgesOf = (member: Member): string[] => Object.keys(member.badges).sort();

/** A listing as Firestore holds it. */
function listingDocument(listing: Listing): Record<string, unknown> {
  const { createdAt, updatedAt, event, ...rest } = listing;
  return {
    ...rest,
    createdAt: Timestamp.fromMillis(createdAt),
    updatedAt: Timestamp.fromMillis(updatedAt),
    ...(event && {
      event: {
        ...event,
        startsAt: Timestamp.fromMillis(event.startsAt),
        endsAt: Timestamp.fromMillis(event.endsAt),
      },
    }),
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
  readonly job: DocumentSnapshot | undefined;
  readonly japanese: DocumentSnapshot | undefined;
  readonly existing: readonly DocumentSnapshot[];
}

async function readAll(
  transaction: Transaction,
  refs: readonly DocumentReference[],
): Promise<Found> {
  const [post, member, job, japanese, ...existing] = await transaction.getAll(...refs);
  return { post, member, job, japanese, existing };
}

/**
 * Writes listings in one transaction, and with the last of them the job that retries what is
 * missing. Nothing is written from an edit that is no longer the post's, nor where nothing
 * would change.
 * @returns false where the post was changed, closed or deleted meanwhile: begin again
 */
export async function writeListings(context: Context, task: ListingsToWrite): Promise<boolean> {
  const { db } = context;
  const ref = (language: AnyReadingLanguage) => db.doc(listingPath(language, task.id));
  const refs = [
    db.doc(`posts/${task.id}`),
    db.doc(`members/${task.post.author}`),
    db.doc(`jobs/${postJobId(task.id)}`),
    ref('ja'),
    ...task.texts.map(({ language }) => ref(language)),
  ];
  return db.runTransaction(async (transaction) => {
    const found = await readAll(transaction, refs);
    const post = postOf(found.post);
    if (post === undefined || !isSameEdit(post, task.post)) return false;
    if (!isListed(post) || found.member?.exists !== true) return false;
    const member = found.member.data() as Member;
    task.texts.forEach((text, index) => {
      const existing = found.existing[index];
      if (text.provisional === true && isUpToDate(existing, task)) return;
      const listing = documentOf(task, post, member, text);
      if (!isDeepStrictEqual(existing?.data(), listing))
        transaction.set(ref(text.language), listing);
    });
    const extra = outdatedExtra(found.japanese, task.language);
    if (extra !== undefined) transaction.delete(ref(extra));
    if (task.result !== undefined) {
      const job = { kind: 'post', post: task.id, revision: post.revision } as const;
      const { result, attempts } = task;
      recordJob(transaction, db.doc(`jobs/${postJobId(task.id)}`), {
        existing: found.job,
        job,
        result,
        attempts,
        now: context.now(),
      });
    }
    return true;
  });
}
