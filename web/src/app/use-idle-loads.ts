import { useEffect } from 'react';
import { loadPost } from './routes.ts';

/** Loads the page that most readers go to next when the browser has nothing better to do. */
export function useIdleLoads(): void {
  useEffect(() => {
    const load = () => void loadPost().catch(() => undefined);
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(load, 2_000);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(load);
    return () => cancelIdleCallback(handle);
  }, []);
}
