import { parseThanks, postNoticeId } from '@friends/domain';
import type { Post } from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { CALL_OPTIONS } from '../options.ts';
import type { ThreadDocument } from '../thread/read-thread.ts';

/** The threads in which somebody has answered this author's post. */
function answersTo(post: string, uid: string, snapshots: readonly DocumentSnapshot[]) {
  return snapshots
    .map((snapshot) => snapshot.data() as ThreadDocument | undefined)
    .filter((thread) => thread?.post === post && thread.author === uid && thread.spoke.inquirer)
    .filter((thread) => thread !== undefined);
}

/**
 * Thanks those who helped, chosen by the author of a post among those who answered it: each gets
 * one notice, however often it is asked for. Nobody is thanked where one has blocked the other.
 * @param input `{post, threads: id[1..20]}`, unchecked
 * @returns how many were thanked
 * @throws {HttpsError} invalid-argument; failed-precondition; permission-denied
 */
export async function thankHelpers(context: Context, uid: string, input: unknown): Promise<number> {
  const parsed = parseThanks(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { post: id, threads } = parsed.value;
  const { db } = context;
  const { nickname } = await demandMember(db, uid);
  const refs = [...new Set(threads)].map((thread) => db.doc(`threads/${thread}`));
  const [post, ...answers] = await db.getAll(db.doc(`posts/${id}`), ...refs);
  const stored = post?.data() as Post | undefined;
  if (stored?.author !== uid) throw new HttpsError('permission-denied', 'not your post');
  const helpers = answersTo(id, uid, answers);
  if (helpers.length < refs.length) throw new HttpsError('permission-denied', 'not your threads');
  for (const { inquirer, titles } of helpers) {
    if (await isBlockedBetween(context, uid, inquirer)) continue;
    const params = { post: id, title: titles?.inquirer || stored.title, nickname };
    await writeNotice(context, inquirer, postNoticeId('thanked', id), { type: 'thanked', params });
  }
  return helpers.length;
}

export const thankHelpersCall = onCall(CALL_OPTIONS, async (request) => ({
  thanked: await thankHelpers(deployedContext(), demandUid(request), request.data),
}));
