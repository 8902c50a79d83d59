import { postNoticeId } from '@friends/domain';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { isBlockedBetween } from '../member/blocked.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { readEvent } from './read-event.ts';
import { tellMembers, textsOfEvent } from './tell-attendees.ts';

/**
 * Gives all who go to an event what its organiser wrote to them, each in their own language.
 * Repeating it tells nobody twice; of an event that is gone nothing is told, nor anybody where one
 * of the two has blocked the other.
 * @param message its id below the roster
 */
export async function deliverEventMessage(
  context: Context,
  id: string,
  message: string,
): Promise<void> {
  const stored = await context.db.doc(`rosters/${id}/messages/${message}`).get();
  const written = stored.get('text') as string | undefined;
  const { post, attendances } = await readEvent(context, id);
  if (written === undefined || post === undefined) return;
  const going = [...attendances].filter(([, one]) => one.get('state') === 'going');
  const { author, title, language } = post;
  const text = toUnicode(written.toWellFormed());
  const about = { post: id, author };
  const [titles, texts] = await Promise.all([
    textsOfEvent(context, { ...about, language, texts: { title } }),
    textsOfEvent(context, { ...about, texts: { text } }),
  ]);
  const blocked = await Promise.all(
    going.map(([member]) => isBlockedBetween(context, author, member)),
  );
  const members = going.map(([member]) => member).filter((_, index) => !blocked[index]);
  // Every week the messages are counted from the first again.
  const { createTime } = stored;
  const notice = postNoticeId('event-message', id, `${message}_${createTime?.toMillis() ?? 0}`);
  await tellMembers(context, members, notice, async (reading) => {
    const told = { ...(await titles(reading)), ...(await texts(reading)) };
    const params = { post: id, title: told['title'] ?? title, text: told['text'] ?? text };
    return { type: 'event-message', params };
  });
}

export const onEventMessageCreated = onDocumentCreated(
  {
    ...TRIGGER_OPTIONS,
    document: 'rosters/{postId}/messages/{messageId}',
    memory: DICTIONARY_MEMORY,
  },
  ({ params }) => deliverEventMessage(deployedContext(), params.postId, params.messageId),
);
