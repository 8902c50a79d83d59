import type { Thread } from './thread.ts';

/** Threads of a member with others than those whom they have blocked. */
export function withoutBlocked(
  threads: readonly Thread[],
  uid: string,
  blocked: ReadonlySet<string>,
): readonly Thread[] {
  return threads.filter(({ author, inquirer }) => !blocked.has(author === uid ? inquirer : author));
}
