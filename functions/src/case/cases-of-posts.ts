import { parseCasesOfPosts } from '@friends/domain';
import type { CaseState, Verdict } from '@friends/domain';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { caseOf } from './read-case.ts';

/** What a moderator who pages through posts has to know of a post's case. */
interface KnownCase {
  readonly state: CaseState;
  readonly verdict?: Verdict;
}

/**
 * How the cases of posts stand, by the posts' ids; without those that have none, and those of the
 * caller's own posts.
 * @param input `{posts}`, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied
 */
export async function casesOfPosts(
  { db }: Context,
  uid: string,
  input: unknown,
): Promise<Readonly<Record<string, KnownCase>>> {
  await demandStaff(db, uid, 'moderate');
  const parsed = parseCasesOfPosts(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { posts } = parsed.value;
  const found = await db.getAll(...posts.map((post) => db.doc(`cases/post_${post}`)));
  const known = found.flatMap((snapshot, index) => {
    const one = caseOf(snapshot);
    if (one === undefined || one.member === uid) return [];
    const { state, decision } = one;
    return [
      [posts[index] ?? '', { state, ...(decision && { verdict: decision.verdict }) }] as const,
    ];
  });
  return Object.fromEntries(known);
}

export const casesOfPostsCall = onCall(CALL_OPTIONS, async (request) => ({
  cases: await casesOfPosts(deployedContext(), demandUid(request), request.data),
}));
