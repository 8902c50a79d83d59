import {
  inquiryId,
  isListed,
  LIMITS,
  secondHelperNoticeId,
  secondHelperStep,
} from '@friends/domain';
import type { Post, Role, SecondHelperStep } from '@friends/domain';
import { askHelper } from '../care/ask-helper.ts';
import { findHelpers } from '../care/find-helpers.ts';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { postOf } from '../post/read-post.ts';
import type { ThreadDocument } from './read-thread.ts';

async function tellOfStep(
  context: Context,
  id: string,
  thread: ThreadDocument,
  step: SecondHelperStep,
): Promise<void> {
  const [to, from]: readonly Role[] =
    step === 'suggested' ? ['author', 'inquirer'] : ['inquirer', 'author'];
  if (to === undefined || from === undefined || thread.muted?.[to] === true) return;
  const params = { thread: id, nickname: thread.nicknames?.[from] ?? '', step };
  const notice = { type: 'second-helper', params } as const;
  await writeNotice(context, thread[to], secondHelperNoticeId(id, step), notice);
}

/** Those near first; who has written about the request already knows of it. */
async function askOthers(
  context: Context,
  { post: id, inquirer }: ThreadDocument,
  post: Post,
): Promise<void> {
  let asked = 0;
  const seen = new Set([inquirer]);
  for (const reach of ['wider', 'language'] as const) {
    for (const uid of await findHelpers(context, id, post, reach)) {
      if (asked === LIMITS.rescue.helpers) return;
      if (seen.has(uid)) continue;
      seen.add(uid);
      if ((await context.db.doc(`inquiries/${inquiryId(id, uid)}`).get()).exists) continue;
      if (await askHelper(context, uid, { id, post, reach, occasion: 'second' })) asked += 1;
    }
  }
}

/**
 * Does what the two of a request's thread have said to a second helper: tells the other of it, and
 * once who asked for help has said yes, asks others to help as well, once for each request. Those
 * see the request alone; nothing of the thread goes to anybody. Repeating changes nothing.
 */
export async function settleSecondHelper(context: Context, id: string): Promise<void> {
  const { db } = context;
  const thread = (await db.doc(`threads/${id}`).get()).data() as ThreadDocument | undefined;
  const step = secondHelperStep(thread?.secondHelper);
  if (thread === undefined || step === undefined || thread.left !== undefined) return;
  const post = postOf(await db.doc(`posts/${thread.post}`).get());
  if (post === undefined || post.kind !== 'request' || !isListed(post)) return;
  if (await isBlockedBetween(context, thread.author, thread.inquirer)) return;
  await tellOfStep(context, id, thread, step);
  if (step === 'agreed') await askOthers(context, thread, post);
}
