import { useEffect, useState } from 'react';
import { RefreshIcon } from '../../ui/icons.tsx';

/** Pixels a finger has to pull, and how much of its way the sign goes along. */
const ENOUGH = 120;
const SHARE = 0.5;

const pulls = ({ target }: TouchEvent): boolean =>
  window.scrollY <= 0 &&
  target instanceof Element &&
  target.closest('[role=dialog], .leaflet-container') === null;

/** Follows a finger that pulls the top of the page down. @returns stops following */
function followPull(onPull: (way: number) => void, onEnough: () => void): () => void {
  let from: { readonly x: number; readonly y: number } | undefined;
  let way = 0;
  const show = (next: number) => {
    way = next;
    onPull(next);
  };
  const onStart = (event: TouchEvent) => {
    const [touch] = event.touches;
    from = event.touches.length === 1 && touch && pulls(event) ? place(touch) : undefined;
  };
  const onMove = ({ touches: [touch] }: TouchEvent) => {
    if (from === undefined || touch === undefined) return;
    const down = touch.clientY - from.y;
    // Across, the finger moves the row of filters.
    if (window.scrollY > 0 || Math.abs(touch.clientX - from.x) > Math.abs(down)) from = undefined;
    show(from === undefined ? 0 : Math.max(0, down));
  };
  const onEnd = () => {
    if (way >= ENOUGH) onEnough();
    from = undefined;
    if (way !== 0) show(0);
  };
  addEventListener('touchstart', onStart, { passive: true });
  addEventListener('touchmove', onMove, { passive: true });
  addEventListener('touchend', onEnd);
  addEventListener('touchcancel', onEnd);
  return () => {
    removeEventListener('touchstart', onStart);
    removeEventListener('touchmove', onMove);
    removeEventListener('touchend', onEnd);
    removeEventListener('touchcancel', onEnd);
  };
}

const place = ({ clientX, clientY }: Touch) => ({ x: clientX, y: clientY });

/**
 * Looks for new posts when the page is pulled down at its top. The button beside the results does
 * the same for who has no finger on the glass.
 */
export function PullToRefresh({ onRefresh }: { readonly onRefresh: () => void }) {
  const [way, setWay] = useState(0);
  useEffect(() => {
    // Else Android's browser would load the whole page anew.
    const { style } = document.documentElement;
    style.overscrollBehaviorY = 'contain';
    const stop = followPull(setWay, onRefresh);
    return () => {
      style.overscrollBehaviorY = '';
      stop();
    };
  }, [onRefresh]);
  if (way === 0) return null;
  const shown = Math.min(way, ENOUGH * 1.2) * SHARE;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-x-0 top-14 z-10 flex justify-center"
      style={{ transform: `translateY(${shown - 44}px)` }}
    >
      <span
        className={`grid size-11 place-items-center rounded-full bg-card shadow-card ${way >= ENOUGH ? 'text-primary-text' : 'text-muted'}`}
        style={{ rotate: `${way * 2}deg` }}
      >
        <RefreshIcon />
      </span>
    </div>
  );
}
