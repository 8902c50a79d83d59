import { attendanceId } from '@friends/domain';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { postOf } from '../post/read-post.ts';
import { TRIGGER_OPTIONS } from '../options.ts';

/** Takes somebody off the lists of another's events, but for those that are over. */
async function takeOff(context: Context, organiser: string, member: string): Promise<void> {
  const { db } = context;
  const events = await db
    .collection('posts')
    .where('author', '==', organiser)
    .where('kind', '==', 'event')
    .get();
  const ahead = events.docs.filter((event) => (postOf(event)?.event?.endsAt ?? 0) > context.now());
  // Who moves up is told when the attendance is gone, as after any other.
  await Promise.all(
    ahead.map(({ id }) => db.doc(`attendances/${attendanceId(id, member)}`).delete()),
  );
}

/**
 * After a block neither comes to what the other organises, whoever had said so before; rules keep
 * both from saying it again. Taking the block back brings nobody back.
 * @param id the block's
 */
export async function partMembers(context: Context, id: string): Promise<void> {
  const block = await context.db.doc(`blocks/${id}`).get();
  if (!block.exists) return;
  const [owner, other] = [block.get('owner') as string, block.get('other') as string];
  await Promise.all([takeOff(context, owner, other), takeOff(context, other, owner)]);
}

export const onBlockCreated = onDocumentCreated(
  { ...TRIGGER_OPTIONS, document: 'blocks/{blockId}', memory: '256MiB' },
  ({ params }) => partMembers(deployedContext(), params.blockId),
);
