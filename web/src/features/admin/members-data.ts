import type { Member } from '@friends/domain';
import { callFunction } from '../../firebase/session.ts';

/** Somebody whom staff have found by the nickname. */
export type FoundMember = Pick<Member, 'nickname' | 'speaks' | 'prefecture'> & {
  readonly member: string;
};

/**
 * The one member whose nickname this is, or looks like it.
 * @throws CallError `not-found`, `invalid-argument`; Failure
 */
export const findMember = (nickname: string): Promise<FoundMember> =>
  callFunction('findMember', { nickname });
