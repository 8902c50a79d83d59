import { doc, getDoc } from 'firebase/firestore';
import { withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';

export { block, unblock } from '../../firebase/blocks-live.ts';

const ANSWER_SECONDS = 15;

/**
 * The nickname of a member; undefined for who has gone.
 * @throws Failure `offline`; whatever the SDK throws
 */
export async function readNickname(uid: string): Promise<string | undefined> {
  const db = await getFirestoreLive();
  const member = await withDeadline(getDoc(doc(db, 'members', uid)), ANSWER_SECONDS);
  return member.get('nickname') as string | undefined;
}
