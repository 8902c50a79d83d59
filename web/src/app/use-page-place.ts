import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** Where each page in the history was scrolled to, by the history entry's key. */
const places = new Map<string, number>();
const PATIENCE_MS = 1_500;

const sameButLanguage = (one: string, other: string) =>
  one.replace(/^\/[^/]+/, '') === other.replace(/^\/[^/]+/, '');

/** Scrolls as soon as the page is long enough for it. @returns stops waiting */
function scrollWhenLongEnough(top: number): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = 0;
  const tryIt = () => {
    window.scrollTo({ top, behavior: 'instant' });
    if (window.scrollY < top - 1 && performance.now() < until) {
      frame = requestAnimationFrame(tryIt);
    }
  };
  tryIt();
  return () => cancelAnimationFrame(frame);
}

let shown = '';

/**
 * A page gone to begins at its top and takes the focus, so that screen readers start there; a page
 * gone back to is where it was left. Another language of the same page moves nothing.
 */
export function usePagePlace(): void {
  const { key, pathname } = useLocation();
  const isWayBack = useNavigationType() === 'POP';
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const isFirst = shown === '';
    const stays = isFirst || sameButLanguage(shown, pathname);
    shown = pathname;
    const remember = () => places.set(key, window.scrollY);
    addEventListener('scroll', remember, { passive: true });
    let stop: (() => void) | undefined;
    if (isWayBack && !isFirst) stop = scrollWhenLongEnough(places.get(key) ?? 0);
    else if (!stays) {
      window.scrollTo({ top: 0, behavior: 'instant' });
      document.getElementById('content')?.focus({ preventScroll: true });
    }
    return () => {
      stop?.();
      removeEventListener('scroll', remember);
    };
  }, [key, pathname, isWayBack]);
}
