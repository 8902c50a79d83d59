const KEY = 'friends.save-search';

/**
 * The search that a visitor wanted to save, kept in this tab while they join. Not in the address:
 * a link must not save anything for whoever follows it.
 */
export function keepWish(query: string): void {
  try {
    sessionStorage.setItem(KEY, query);
  } catch {
    return;
  }
}

/** Whether this search was wished for; said once. */
export function takeWish(query: string): boolean {
  try {
    const wished = sessionStorage.getItem(KEY) === query;
    if (wished) sessionStorage.removeItem(KEY);
    return wished;
  } catch {
    return false;
  }
}
