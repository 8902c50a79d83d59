import { LIMITS, parsePeriod, seeHelp } from '@friends/domain';
import type { Candidate, HelpSeen, LikeSeen, Member } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';

interface Found {
  readonly candidates: readonly Candidate[];
  /** Whether there were more likes than are looked at: the period is too long. */
  readonly isPartial: boolean;
}

const COMMENDED = /^commended-(\d{4})$/;

function candidate(help: HelpSeen, member: Member | undefined): readonly Candidate[] {
  // Who has gone, or is going, can be thanked no more.
  if (member === undefined) return [];
  const { nickname, speaks } = member;
  const badges = Object.keys(member.badges);
  const commended = badges.flatMap((badge) => COMMENDED.exec(badge)?.slice(1).map(Number) ?? []);
  return [{ ...help, nickname, speaks, trained: badges.includes('trained'), commended }];
}

async function likesOf(
  { db }: Context,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<LikeSeen[]> {
  const { docs } = await db
    .collection('likes')
    .where('counts', '==', true)
    .where('createdAt', '>=', Timestamp.fromMillis(from))
    .where('createdAt', '<', Timestamp.fromMillis(to))
    .orderBy('createdAt')
    .limit(LIMITS.commendationLikes)
    .select('from', 'to', 'thread', 'createdAt')
    .get();
  return docs.map((like) => ({
    ...(like.data() as Omit<LikeSeen, 'createdAt'>),
    createdAt: (like.get('createdAt') as Timestamp).toMillis(),
  }));
}

/**
 * Who has helped in a period, by the likes that count.
 * @param input `{from, to}` in milliseconds, unchecked
 * @throws {HttpsError} invalid-argument with `{field, problem}`; permission-denied
 */
export async function findCandidates(
  context: Context,
  uid: string,
  input: unknown,
): Promise<Found> {
  const { db } = context;
  await demandStaff(db, uid, 'commend');
  const parsed = parsePeriod(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const likes = await likesOf(context, parsed.value);
  const isPartial = likes.length === LIMITS.commendationLikes;
  const helpers = seeHelp(likes).slice(0, LIMITS.candidates);
  if (helpers.length === 0) return { candidates: [], isPartial };
  const members = await db.getAll(...helpers.map(({ member }) => db.doc(`members/${member}`)));
  const candidates = helpers.flatMap((help, index) =>
    candidate(help, members[index]?.data() as Member | undefined),
  );
  return { candidates, isPartial };
}

export const findCandidatesCall = onCall(
  { ...CALL_OPTIONS, memory: '512MiB' },
  (request): Promise<Found> => findCandidates(deployedContext(), demandUid(request), request.data),
);
