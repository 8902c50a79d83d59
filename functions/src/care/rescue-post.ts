import { LIMITS, nextRescue, postNoticeId } from '@friends/domain';
import type { Post, Rescue, RescueStage } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { publishPost } from '../post/publish-post.ts';
import { postOf } from '../post/read-post.ts';
import { askHelper } from './ask-helper.ts';
import { findHelpers } from './find-helpers.ts';

function rescueOf(snapshot: DocumentSnapshot | undefined): Rescue | undefined {
  if (snapshot?.exists !== true) return undefined;
  const { stage, at } = snapshot.data() as { stage: Rescue['stage']; at: Timestamp };
  return { stage, at: at.toMillis() };
}

/** An answer is what an inquirer said in a thread of the post. */
async function isAnswered({ db }: Context, id: string): Promise<boolean> {
  const answers = db
    .collection('threads')
    .where('post', '==', id)
    .where('spoke.inquirer', '==', true);
  return !(await answers.limit(1).get()).empty;
}

async function carryOn(context: Context, id: string, post: Post, stage: RescueStage) {
  if (stage === 'told') {
    const notice = { type: 'post-unanswered', params: { post: id, title: post.title } } as const;
    return writeNotice(context, post.author, postNoticeId('post-unanswered', id), notice);
  }
  let asked = 0;
  for (const uid of await findHelpers(context, id, post, stage)) {
    if (asked === LIMITS.rescue.helpers) return;
    if (await askHelper(context, uid, { id, post, reach: stage })) asked += 1;
  }
}

/**
 * Does the next thing about a request that nobody answers: asks more and more people, and tells its
 * author at last where else there is help. What it has done stands in `rescues/{postId}`, written
 * last: whoever is asked once more after an interruption is not told twice.
 */
export async function rescuePost(context: Context, id: string): Promise<void> {
  const { db } = context;
  const ref = db.doc(`rescues/${id}`);
  const [stored, rescue] = await db.getAll(db.doc(`posts/${id}`), ref);
  const post = postOf(stored);
  if (post === undefined) return;
  const before = rescueOf(rescue);
  const stage = nextRescue(post, await isAnswered(context, id), before, context.now());
  if (stage === undefined) return;
  if (stage !== 'answered') await carryOn(context, id, post, stage);
  await ref.set({ stage, at: Timestamp.fromMillis(context.now()) });
  // Its listings say that it has no answer yet, or no longer do.
  if (before === undefined || stage === 'answered') await publishPost(context, id);
}
