import { LIMITS, parseCase, parseListCases } from '@friends/domain';
import type { Case, ListCasesInput, Report } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Firestore, Query } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { demandStaff } from '../staff/demand-staff.ts';
import { caseOf, timesInMs } from './read-case.ts';

type Listed<T> = T & { readonly id: string };

function queryFor(db: Firestore, input: ListCasesInput): Query {
  const cases = db.collection('cases');
  if ('states' in input) {
    const waiting = cases.where('state', 'in', input.states);
    return waiting.orderBy('score', 'desc').orderBy('createdAt').limit(LIMITS.casesAtOnce);
  }
  if ('member' in input) {
    const theirs = cases.where('member', '==', input.member);
    return theirs.orderBy('createdAt', 'desc').limit(LIMITS.casesAtOnce);
  }
  const newest = cases.orderBy('createdAt', 'desc').limit(input.newest);
  if (input.period === undefined) return newest;
  const { from, until } = input.period;
  const since = newest.where('createdAt', '>=', Timestamp.fromMillis(from));
  return since.where('createdAt', '<', Timestamp.fromMillis(until));
}

/**
 * Cases as moderators see them, never those of their own things: a query could not leave them out
 * by rules.
 * @param input `{states}`: the gravest first; `{member}` or `{newest, period?}`: the newest first
 * @throws {HttpsError} invalid-argument; permission-denied
 */
export async function listCases(
  { db }: Context,
  uid: string,
  input: unknown,
): Promise<readonly Listed<Case>[]> {
  await demandStaff(db, uid, 'moderate');
  const parsed = parseListCases(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const { docs } = await queryFor(db, parsed.value).get();
  return docs.flatMap((snapshot) => {
    const one = caseOf(snapshot);
    return one === undefined || one.member === uid ? [] : [{ ...one, id: snapshot.id }];
  });
}

/**
 * What members say who reported the thing of a case, the newest first; to nobody about their own.
 * @param input `{case}`, unchecked
 * @throws {HttpsError} invalid-argument; permission-denied
 */
export async function listReports(
  { db }: Context,
  uid: string,
  input: unknown,
): Promise<readonly Listed<Report>[]> {
  await demandStaff(db, uid, 'moderate');
  const parsed = parseCase(input);
  if ('issue' in parsed) throw new HttpsError('invalid-argument', 'input', parsed.issue);
  const id = parsed.value.case;
  const member: unknown = (await db.doc(`cases/${id}`).get()).get('member');
  if (member === uid) throw new HttpsError('permission-denied', 'about themselves');
  const reports = db.collection('reports').where('case', '==', id).orderBy('createdAt', 'desc');
  const { docs } = await reports.limit(LIMITS.casesAtOnce).get();
  return docs.map((found) => ({ ...(timesInMs(found) as Report), id: found.id }));
}

export const listCasesCall = onCall(CALL_OPTIONS, async (request) => ({
  cases: await listCases(deployedContext(), demandUid(request), request.data),
}));

export const listReportsCall = onCall(CALL_OPTIONS, async (request) => ({
  reports: await listReports(deployedContext(), demandUid(request), request.data),
}));
