import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { hasBeenTouched } from './touched.ts';

/** The first card a reader sees, and where. */
export interface Place {
  readonly id: string;
  readonly top: number;
  /** How many cards stood above. */
  readonly above: number;
}

const HEADER_PX = 56;

const cardsIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-post]') ?? []),
];

function firstVisible(list: HTMLElement | null): Place | undefined {
  const cards = cardsIn(list);
  const above = cards.findIndex((card) => card.getBoundingClientRect().bottom > HEADER_PX);
  const card = cards[above];
  const id = card?.dataset['post'];
  if (card === undefined || id === undefined) return undefined;
  return { id, top: card.getBoundingClientRect().top, above };
}

/**
 * Remembers what a reader sees, to be called while the page still shows it; forgets it where
 * something else takes its place.
 */
export function useMarkPlace(
  listRef: RefObject<HTMLOListElement | null>,
  markRef: RefObject<Place | undefined>,
): (stays?: boolean) => void {
  return useCallback(
    (stays = true) => {
      markRef.current = stays && hasBeenTouched() ? firstVisible(listRef.current) : undefined;
    },
    [listRef, markRef],
  );
}

/**
 * Keeps the card a reader looks at where it is while others come or grow above it. As long as
 * nothing was touched, the newest simply stand on top.
 * @param shown what the cards show: posts and words, and of which feed
 * @returns how many cards have come above, and the way to them
 */
export function useKeptPlace(
  listRef: RefObject<HTMLOListElement | null>,
  markRef: RefObject<Place | undefined>,
  shown: { readonly posts: unknown; readonly words: unknown; readonly of: string },
): { readonly newAbove: number; readonly toTop: () => void } {
  const [above, setAbove] = useState({ of: '', count: 0 });
  const newAbove = above.of === shown.of ? above.count : 0;
  useLayoutEffect(() => {
    const place = markRef.current;
    markRef.current = undefined;
    if (place === undefined) return;
    const cards = cardsIn(listRef.current);
    const now = cards.findIndex((card) => card.dataset['post'] === place.id);
    const moved = (cards[now]?.getBoundingClientRect().top ?? place.top) - place.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    const came = now - place.above;
    if (came <= 0) return;
    const add = (before: { of: string; count: number }) => ({
      of: shown.of,
      count: came + (before.of === shown.of ? before.count : 0),
    });
    // Told once the cards stand: the count moves nothing that was measured here.
    queueMicrotask(() => setAbove(add));
  }, [listRef, markRef, shown.posts, shown.words, shown.of]);
  const toTop = () => {
    setAbove({ of: '', count: 0 });
    window.scrollTo({ top: 0, behavior: 'smooth' });
  };
  return { newAbove, toTop };
}
