import { LIKES_NOTICE } from '@friends/domain';
import type { Like } from '@friends/domain';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { countedLikes } from './fact-source.ts';

/** Takes the nickname of who goes out of the notice that told of their like, where it was the newest. */
export async function forgetGiver(context: Context, like: DocumentSnapshot): Promise<void> {
  const { to } = like.data() as Like;
  const likes = countedLikes(context, to).orderBy('createdAt', 'desc');
  const [newest] = (await likes.limit(1).get()).docs;
  if (newest?.id !== like.id) return;
  const notice = context.db.doc(`notices/${to}/items/${LIKES_NOTICE}`);
  if ((await notice.get()).exists) await notice.update({ 'params.nickname': '' });
}
