import { isDeepStrictEqual } from 'node:util';
import { messageNoticeId, otherRole, threadNoticeId } from '@friends/domain';
import type { NoticeContent, Role } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import type { ThreadDocument } from '../thread/read-thread.ts';
import { prepareNotice } from './write-notice.ts';

interface Side {
  readonly id: string;
  readonly thread: ThreadDocument;
  readonly role: Role;
}

/** An author is told of an answer once; of what is said later only after having looked at it. */
function noticeOf({ id, thread, role }: Side): {
  readonly id: string;
  readonly notice: NoticeContent;
} {
  const nickname = thread.nicknames?.[otherRole(role)] ?? '';
  if (role === 'inquirer' || thread.read.author !== undefined) {
    const params = { thread: id, nickname };
    return { id: messageNoticeId(id), notice: { type: 'message-received', params } };
  }
  const params = { thread: id, post: thread.post, nickname, title: thread.titles?.author ?? '' };
  return { id: threadNoticeId(id), notice: { type: 'thread-opened', params } };
}

/** Once the thread is read, so is what was told of it. */
async function markRead(
  { db }: Context,
  transaction: Transaction,
  { id, thread, role }: Side,
  readAt: Timestamp,
): Promise<void> {
  const items = db.collection(`notices/${thread[role]}/items`);
  const told = await transaction.getAll(
    items.doc(threadNoticeId(id)),
    items.doc(messageNoticeId(id)),
  );
  for (const notice of told) {
    const isUnread = notice.exists && notice.get('readAt') === undefined;
    if (isUnread) transaction.update(notice.ref, { readAt });
  }
}

async function tell(context: Context, transaction: Transaction, side: Side): Promise<void> {
  const { thread, role } = side;
  const { lastMessage } = thread;
  if (lastMessage === undefined || lastMessage.from === role) return;
  if (thread.muted?.[role] === true || thread.left !== undefined) return;
  if (await isBlockedBetween(context, thread.author, thread.inquirer, transaction)) return;
  const { id, notice } = noticeOf(side);
  const isAgain = notice.type === 'message-received' ? lastMessage.at : undefined;
  (await prepareNotice(context, transaction, thread[role], id, notice, isAgain))?.();
}

/** What one of the two is told depends on. */
export const groundsOf = (thread: ThreadDocument | undefined, role: Role): readonly unknown[] => [
  thread?.unread[role],
  thread?.read[role],
  thread?.lastMessage?.from !== role && thread?.lastMessage?.id,
  thread?.left?.[role],
];

async function settle(context: Context, side: Side): Promise<void> {
  const { thread, role } = side;
  // Who has left does not read it any more.
  const readAt = thread.left?.[role] ? Timestamp.fromMillis(context.now()) : thread.read[role];
  const isDone = thread.left?.[role] === true || thread.unread[role] === 0;
  await context.db.runTransaction(async (transaction) => {
    if (!isDone) await tell(context, transaction, side);
    else if (readAt !== undefined) await markRead(context, transaction, side, readAt);
  });
}

/**
 * Brings what one of the two has been told in line with what the thread says now: told of what is
 * unread, once for all of it, unless muted, left or blocked; read once the thread is. Looks again
 * afterwards instead of holding the thread in a transaction, where messages come all the time.
 */
export async function tellOfThread(context: Context, id: string, role: Role): Promise<void> {
  const ref = context.db.doc(`threads/${id}`);
  const read = async () => (await ref.get()).data() as ThreadDocument | undefined;
  for (let thread = await read(); thread !== undefined;) {
    await settle(context, { id, thread, role });
    const next = await read();
    if (isDeepStrictEqual(groundsOf(next, role), groundsOf(thread, role))) return;
    thread = next;
  }
}
