/**
 * What somebody has typed and not yet sent, kept in this browser so that neither a reload nor a
 * failure loses it. Without storage (private windows, no room) drafts live as long as the page.
 */
export interface DraftBox<T> {
  /** What was kept, or undefined where there is nothing or it is no longer of this shape. */
  read(): T | undefined;
  write(draft: T): void;
  drop(): void;
}

/**
 * @param key names the draft in localStorage
 * @param isDraft tells whether what was kept, perhaps by an older version, still fits
 */
export function draftBox<T>(key: string, isDraft: (value: unknown) => value is T): DraftBox<T> {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        return isDraft(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    write(draft) {
      try {
        localStorage.setItem(key, JSON.stringify(draft));
      } catch {
        return;
      }
    },
    drop() {
      try {
        localStorage.removeItem(key);
      } catch {
        return;
      }
    },
  };
}
