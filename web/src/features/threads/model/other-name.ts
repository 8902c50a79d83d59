import { isFormerMember, otherRole } from '@friends/domain';
import type { Role } from '@friends/domain';
import type { Thread } from './thread.ts';

/**
 * What the other of a conversation is called.
 * @param ts the texts of `threads`, for who has gone and who has no name yet
 */
export function otherName(
  { nicknames, ...thread }: Pick<Thread, 'author' | 'inquirer' | 'nicknames'>,
  role: Role,
  ts: (key: string) => string,
): string {
  const other = otherRole(role);
  return nicknames[other] || ts(isFormerMember(thread[other]) ? 'former' : 'someone');
}
