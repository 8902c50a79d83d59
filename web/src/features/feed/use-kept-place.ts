import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { hasBeenTouched } from './touched.ts';

interface Place {
  readonly id: string;
  readonly top: number;
  /** How many cards stood above. */
  readonly above: number;
}

const HEADER_PX = 56;

const cardsIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-post]') ?? []),
];

/** The first card that a reader sees. */
function firstVisible(list: HTMLElement | null): Place | undefined {
  const cards = cardsIn(list);
  const above = cards.findIndex((card) => card.getBoundingClientRect().bottom > HEADER_PX);
  const card = cards[above];
  const id = card?.dataset['post'];
  if (card === undefined || id === undefined) return undefined;
  return { id, top: card.getBoundingClientRect().top, above };
}

export interface KeptPlace {
  readonly list: RefObject<HTMLOListElement | null>;
  /** To be called while the page still shows what was there before a change. */
  readonly beforeChange: () => void;
  /** How many cards have come above what the reader sees. */
  readonly newAbove: number;
  readonly toTop: () => void;
}

/**
 * Keeps the card a reader looks at where it is while others come or grow above it. As long as
 * nothing was touched the newest simply stand on top.
 */
export function useKeptPlace(): KeptPlace {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<Place>(undefined);
  const [newAbove, setNewAbove] = useState(0);
  const beforeChange = useCallback(() => {
    before.current = hasBeenTouched() ? firstVisible(list.current) : undefined;
  }, []);
  useLayoutEffect(() => {
    const place = before.current;
    before.current = undefined;
    if (place === undefined) return;
    const cards = cardsIn(list.current);
    const above = cards.findIndex((card) => card.dataset['post'] === place.id);
    const moved = (cards[above]?.getBoundingClientRect().top ?? place.top) - place.top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
    if (above > place.above) setNewAbove((count) => count + above - place.above);
  });
  const toTop = () => {
    setNewAbove(0);
    window.scrollTo({ top: 0, behavior: 'smooth' });
  };
  return { list, beforeChange, newAbove, toTop };
}
