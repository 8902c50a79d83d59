import { useSession } from '../../firebase/session.ts';
import { standingOf } from './model/event.ts';
import type { Coming, Headcount, Names } from './model/event.ts';
import { useFollowed } from '../../firebase/use-followed.ts';
import { wishAbout } from './wishes/plan.ts';
import { useWishes } from './wishes/store.ts';

/** Who comes to an event, and whether the member who looks does; visitors ask nothing. */
export function useAttending(post: string, author: string) {
  const session = useSession();
  const uid = session.status === 'member' ? session.uid : undefined;
  const isOrganiser = uid === author;
  const own = uid === undefined || isOrganiser ? undefined : `${uid} ${post}`;
  const coming = useFollowed<Coming>(own, async (found, fail) =>
    (await import('./data.ts')).followComing(uid ?? '', post, found, fail),
  );
  const headcount = useFollowed<Headcount>(uid && `${uid} ${post}`, async (found, fail) =>
    (await import('./data.ts')).followHeadcount(post, found, fail),
  );
  const wish = wishAbout(useWishes(), uid ?? '', post);
  const standing = standingOf(coming.value, headcount.value, wish);
  // Asked anew when the number changes: who has just come may only now see the names.
  const maySee = isOrganiser || standing.kind === 'going';
  const names = useFollowed<Names>(
    maySee && headcount.value ? `${post} ${standing.kind} ${headcount.value.going}` : undefined,
    async (found, fail) => (await import('./data.ts')).followNames(post, found, fail),
  );
  const failure = coming.failure ?? headcount.failure;
  return { uid, isOrganiser, standing, wish, headcount, names: names.value, failure };
}
