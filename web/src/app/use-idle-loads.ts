import { useEffect } from 'react';
import { loadOtherPages, loadPost } from './routes.ts';

/** Loads the page that most readers go to next, and the way to all others, when the browser has nothing better to do. */
export function useIdleLoads(): void {
  useEffect(() => {
    const load = () => {
      for (const part of [loadPost, loadOtherPages]) part().catch(() => undefined);
    };
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(load, 2_000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(load);
    return () => cancelIdleCallback(handle);
  }, []);
}
