import { expiresAt, expiryStep, postNoticeId } from '@friends/domain';
import type { NoticeContent, Post } from '@friends/domain';
import type { DocumentReference, DocumentSnapshot, Query } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import { refreshEvent } from '../attendance/refresh-event.ts';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { prepareNotice } from '../notice/write-notice.ts';
import { postOf } from '../post/read-post.ts';

/** Posts that are read at a time, and how many of them are looked at side by side. */
const PAGE = 200;
const AT_A_TIME = 5;

function noticeOf(id: string, post: Post, step: 'remind' | 'expire'): NoticeContent {
  const about = { post: id, title: post.title };
  if (step === 'expire') return { type: 'post-expired', params: about };
  return { type: 'post-expiring', params: { ...about, at: expiresAt(post) } };
}

/**
 * Does with a post what time asks for, as its document is now: reminds its author once an edit,
 * closes it, tells so; an event of every week goes on to its next. The revision makes an edit that
 * is being written meanwhile begin again.
 */
async function settlePost(context: Context, ref: DocumentReference): Promise<void> {
  const step = await context.db.runTransaction(async (transaction) => {
    const post = postOf(await transaction.get(ref));
    if (post === undefined) return 'none';
    const found = expiryStep(post, context.now());
    if (found === 'none' || found === 'again') return found;
    if (found !== 'over') {
      const notice = noticeOf(ref.id, post, found);
      const id = postNoticeId(notice.type as 'post-expired', ref.id, post.revision);
      (await prepareNotice(context, transaction, post.author, id, notice))?.();
    }
    if (found === 'remind') return found;
    transaction.update(ref, { state: 'closed', revision: post.revision + 1 });
    return found;
  });
  if (step === 'again') await refreshEvent(context, ref.id);
}

/** One that fails keeps no other waiting; it is looked at again with the next run. */
async function settleOrLog(context: Context, { ref }: DocumentSnapshot): Promise<void> {
  try {
    await settlePost(context, ref);
  } catch (error) {
    logError('post could not be settled', { path: ref.path, error: String(error) });
  }
}

/**
 * Settles all posts of an ordered query.
 * @returns how many were looked at
 */
export async function settlePosts(context: Context, posts: Query): Promise<number> {
  let looked = 0;
  for (let page = await posts.limit(PAGE).get(); ;) {
    await inGroups(page.docs, AT_A_TIME, (snapshot) => settleOrLog(context, snapshot));
    looked += page.size;
    const last = page.docs.at(-1);
    if (page.size < PAGE || last === undefined) return looked;
    page = await posts.startAfter(last).limit(PAGE).get();
  }
}
