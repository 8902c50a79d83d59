import { isReadingLanguage, LIMITS, listingPath, postNoticeId } from '@friends/domain';
import type { Post, Reach, Settings } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { prepareNotice } from '../notice/write-notice.ts';

const WEEK_MS = 7 * 86_400_000;

/** A request and those whom it may reach. */
export interface Call {
  readonly id: string;
  readonly post: Post;
  readonly reach: Reach;
  /** What tells this call from the first one about the same request. */
  readonly occasion?: 'second';
}

/** How often a member has been asked for help within a week, counted from the notices. */
async function askedLately(context: Context, transaction: Transaction, uid: string) {
  const since = Timestamp.fromMillis(context.now() - WEEK_MS);
  const lately = context.db.collection(`notices/${uid}/items`).where('createdAt', '>', since);
  const { docs } = await transaction.get(lately.select('type'));
  return docs.filter((notice) => notice.get('type') === 'help-wanted').length;
}

/** The title as the helper reads it. */
async function titleFor({ db }: Context, uid: string, { id, post }: Call): Promise<string> {
  const settings = await db.doc(`members/${uid}/private/settings`).get();
  const reading = (settings.data() as Settings | undefined)?.readingLanguage;
  const language = reading !== undefined && isReadingLanguage(reading) ? reading : 'en';
  const listing = await db.doc(listingPath(language, id)).get();
  return (listing.get('title') as string | undefined) ?? post.title;
}

/**
 * Asks a member to help with a request, unless one of the two has blocked the other, or the member
 * has been asked often enough this week.
 * @returns whether they are asked now, or were before
 */
export async function askHelper(context: Context, uid: string, call: Call): Promise<boolean> {
  const { db } = context;
  const { id, post, reach, occasion } = call;
  const noticeId = postNoticeId('help-wanted', id, occasion);
  const title = await titleFor(context, uid, call);
  return db.runTransaction(async (transaction) => {
    const known = await transaction.get(db.doc(`notices/${uid}/items/${noticeId}`));
    if (known.exists) return true;
    if (await isBlockedBetween(context, uid, post.author, transaction)) return false;
    if ((await askedLately(context, transaction, uid)) >= LIMITS.rescue.noticesAWeek) return false;
    const notice = { type: 'help-wanted', params: { post: id, title, reach } } as const;
    const write = await prepareNotice(context, transaction, uid, noticeId, notice);
    write?.();
    return write !== undefined;
  });
}
