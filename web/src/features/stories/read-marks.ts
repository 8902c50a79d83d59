import { draftBox } from '../../text/draft.ts';

/** As many as can be asked for: older announcements are not shown unasked. */
const KEPT = 50;

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Which announcements have been read in this browser. */
const box = draftBox('friends.announcements', isIds);

export const isRead = (id: string): boolean => box.read()?.includes(id) ?? false;

export function markRead(id: string): void {
  if (isRead(id)) return;
  box.write([id, ...(box.read() ?? [])].slice(0, KEPT));
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Tells when something has been read. @returns how to stop */
export function subscribeMarks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
