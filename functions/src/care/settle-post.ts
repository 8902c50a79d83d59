import { expiresAt, expiryStep, postNoticeId } from '@friends/domain';
import type { NoticeContent, Post } from '@friends/domain';
import type { DocumentReference, DocumentSnapshot, Query } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
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
 * closes it, tells so. The revision makes an edit that is being written meanwhile begin again.
 */
async function settlePost(context: Context, ref: DocumentReference): Promise<void> {
  await context.db.runTransaction(async (transaction) => {
    const post = postOf(await transaction.get(ref));
    if (post === undefined) return;
    const step = expiryStep(post, context.now());
    if (step === 'none') return;
    if (step !== 'over') {
      const notice = noticeOf(ref.id, post, step);
      const id = postNoticeId(notice.type as 'post-expired', ref.id, post.revision);
      (await prepareNotice(context, transaction, post.author, id, notice))?.();
    }
    if (step === 'remind') return;
    transaction.update(ref, { state: 'closed', revision: post.revision + 1 });
  });
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
