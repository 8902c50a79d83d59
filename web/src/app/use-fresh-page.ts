import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A page gone to begins at its top and takes the focus, so that screen readers start there; the
 * way back is left to the page that keeps its place.
 */
export function useFreshPageAtTop(): void {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    const sameButLanguage = rest(shown.current) === rest(pathname);
    shown.current = pathname;
    if (sameButLanguage || how === 'POP') return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname, how]);
}

const rest = (path: string) => path.replace(/^\/[^/]+/, '');
