import { parseFindMember } from '@friends/domain';
import type { Member } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { CALL_OPTIONS } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { demandUid } from './standing.ts';

/** Somebody as staff finds them, to be sure that it is they. */
interface Found extends Pick<Member, 'nickname' | 'speaks' | 'prefecture'> {
  readonly member: string;
}

/**
 * The one member whose nickname this is, or looks like it.
 * @param input `{nickname}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; not-found; permission-denied
 */
export async function findMember(context: Context, uid: string, input: unknown): Promise<Found> {
  const { db } = context;
  await demandStaff(db, uid, 'find');
  const parsed = parseFindMember(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const alike = db.collection('members').where('skeleton', '==', parsed.value.nickname);
  const [found] = (await alike.limit(1).get()).docs;
  if (found === undefined) throw new HttpsError('not-found', 'nobody of this nickname');
  const { nickname, speaks, prefecture } = found.data() as Member;
  return { member: found.id, nickname, speaks, prefecture };
}

export const findMemberCall = onCall(CALL_OPTIONS, (request): Promise<Found> =>
  findMember(deployedContext(), demandUid(request), request.data),
);
