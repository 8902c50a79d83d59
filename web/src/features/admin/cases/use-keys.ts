import { useEffect } from 'react';

const TYPED_IN = 'input:not([type=checkbox], [type=radio]), textarea, select, [role=dialog]';

/** Whether a key is meant for a field, for a window, or for the browser. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.isComposing ||
  (event.target instanceof Element && event.target.closest(TYPED_IN) !== null);

/** What single keys do on a page, by the letter that they write. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = isTaken(event) ? undefined : acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [acts]);
}
