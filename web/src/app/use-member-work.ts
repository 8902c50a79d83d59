import { useEffect } from 'react';
import { useSession } from '../firebase/session.ts';

/** What runs for members on whichever page they are: what waits to be sent is sent. */
export function useMemberWork(): void {
  const { status } = useSession();
  useEffect(() => {
    if (status !== 'member') return;
    // Without a connection the part cannot be loaded; it is tried again with the next page view.
    void import('../features/threads/outbox.ts').then(
      ({ startOutbox }) => startOutbox(),
      () => undefined,
    );
    void import('../features/events/wishes.ts').then(
      ({ startWishes }) => startWishes(),
      () => undefined,
    );
  }, [status]);
}
