import { useState } from 'react';
import { useSession } from '../../firebase/session.ts';
import { failureCode } from '../../firebase/failure.ts';
import { useText } from '../../i18n/index.ts';
import { showToast } from '../../ui/toast-store.ts';
import { addWhy, takeBack, thank } from './data.ts';
import type { Thanks } from './data.ts';
import { PERSON } from './model/like.ts';
import type { GivenLike } from './model/like.ts';
import { useThreadLikes } from './thread-likes.ts';

/** One's own thanks for something: whether they are given, and how to give and take them. */
export interface Thanking {
  /** Undefined where nothing is given; null while that is not known. */
  readonly given: GivenLike | undefined | null;
  readonly busy: boolean;
  /** Gives thanks, or says why where they are given. @returns whether it happened */
  readonly give: (why?: string) => Promise<boolean>;
  readonly take: () => Promise<boolean>;
}

/** What fails is told in a toast, and nothing that was typed is lost by it. */
export function useThanking(about: Thanks): Thanking {
  const { tx } = useText('thanks');
  const { uid = '' } = useSession();
  const { mine } = useThreadLikes(uid, about.thread.id);
  const [busy, setBusy] = useState(false);
  const [taking, setTaking] = useState(false);
  const known = mine === undefined ? null : mine.get(about.message ?? PERSON);
  // Taking them back may have to wait: nobody has to watch that.
  const given = taking ? undefined : known;
  const run = async (change: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await change();
      return true;
    } catch (error) {
      const code = failureCode(error) === 'offline' ? 'offline' : 'unknown';
      showToast(tx(`common:failure.${code}`));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    given,
    busy,
    give: (why) =>
      run(() => (given && why !== undefined ? addWhy(uid, about, why) : thank(uid, about, why))),
    take: async () => {
      if (!known) return false;
      setTaking(true);
      const isTaken = await run(() => takeBack(uid, about, known.createdAt));
      setTaking(false);
      return isTaken;
    },
  };
}
