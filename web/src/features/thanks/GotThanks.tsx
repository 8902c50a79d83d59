import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import type { ThanksThread } from '../../ui/thanks.ts';
import { Heart } from './Heart.tsx';
import { useThreadLikes } from './thread-likes.ts';

interface GotThanksProps {
  readonly thread: ThanksThread;
  readonly message: string;
}

/** At a message of one's own: the other has thanked for it. */
export function GotThanks({ thread, message }: GotThanksProps) {
  const { ts } = useText('thanks');
  const { uid = '' } = useSession();
  const { theirs } = useThreadLikes(uid, thread.id);
  if (theirs?.has(message) !== true) return null;
  const { nickname } = thread.other;
  return (
    <span title={ts('gotThanks', { nickname })} className="inline-flex text-accent-text">
      <Heart filled className="size-4" />
      <span className="sr-only">{ts('gotThanks', { nickname })}</span>
    </span>
  );
}
