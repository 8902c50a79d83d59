import { useEffect, useState } from 'react';
import { useBlocked } from '../../firebase/blocks.ts';
import { useSession } from '../../firebase/session.ts';
import { setWaiting } from '../../ui/title.ts';
import { withoutBlocked } from './model/blocked.ts';
import { unreadTotal } from './model/thread.ts';

/**
 * How many messages a member has not read, live, also in the page's title and on the app's icon;
 * 0 for visitors, who load nothing for it.
 */
export function useUnreadTotal(): number {
  const { status, uid } = useSession();
  const blocked = useBlocked();
  const [total, setTotal] = useState(0);
  useEffect(() => {
    if (status !== 'member' || uid === undefined) return undefined;
    let stop: (() => void) | undefined;
    let stopped = false;
    const start = async () => {
      const store = await import('./inbox-store.ts');
      if (stopped) return;
      const count = () => {
        const threads = withoutBlocked(store.currentInbox().threads ?? [], uid, blocked);
        setTotal(unreadTotal(threads, uid));
      };
      stop = store.subscribeInbox(uid, count);
      count();
    };
    // The count is no reason to fail anything: without it the tab simply shows none.
    start().catch(() => undefined);
    return () => {
      stopped = true;
      stop?.();
      setTotal(0);
    };
  }, [status, uid, blocked]);
  useEffect(() => setWaiting(total), [total]);
  useEffect(() => () => setWaiting(0), []);
  return total;
}
