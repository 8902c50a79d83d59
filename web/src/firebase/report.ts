import type { Timestamp } from 'firebase/firestore';
import { doc, getDoc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { decidePace, LIMITS } from '@friends/domain';
import type { PaceWindow, Report, ReportReason } from '@friends/domain';
import { Failure, failureCode, withDeadline } from './failure.ts';
import { getFirestoreLive } from './firestore.ts';
import { askFirestore, readFields } from './rest.ts';
import type { RestDocument } from './rest.ts';
import { idToken } from './session.ts';

const WRITE_SECONDS = 20;

/** What can be reported; a thing is reported once by the same member. */
export type Reportable =
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'message'; readonly thread: string; readonly message: string }
  | { readonly kind: 'member'; readonly member: string };

/** As firestore.rules have it. */
function keyOf(target: Reportable): string {
  if (target.kind === 'post') return `post_${target.post}`;
  if (target.kind === 'member') return `member_${target.member}`;
  return `message_${target.thread}_${target.message}`;
}

/** What somebody says of it. */
interface Told {
  readonly reason: ReportReason;
  readonly note?: string;
  readonly attach: boolean;
}

/** A report of one's own; times in milliseconds. */
export type OwnReport = Report & { readonly id: string };

/**
 * What the member has reported, newest first.
 * @throws Failure
 */
export async function listOwnReports(uid: string): Promise<readonly OwnReport[]> {
  const value = { stringValue: uid };
  const structuredQuery = {
    from: [{ collectionId: 'reports' }],
    where: { fieldFilter: { field: { fieldPath: 'reporter' }, op: 'EQUAL', value } },
    orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
    limit: LIMITS.casesAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => {
    if (document === undefined) return [];
    // Members write what rules check, functions the rest as the type says.
    const report = readFields(document.fields ?? {}) as unknown as Report;
    return [{ ...report, id: document.name.split('/').at(-1) ?? '' }];
  });
}

type StoredWindow = Omit<PaceWindow, 'at' | 'windowStart'> & {
  readonly at: Timestamp;
  readonly windowStart: Timestamp;
};

type Commit = (way: 'by-clock' | 'other-way') => Promise<'received' | 'already'>;

const committing =
  (uid: string, id: string, target: Reportable, told: Told): Commit =>
  async (way) => {
    const db = await getFirestoreLive();
    const paceRef = doc(db, 'paces', uid);
    const found = await withDeadline(getDoc(paceRef), WRITE_SECONDS);
    const last = found.get('report') as StoredWindow | undefined;
    if (last?.id === id) return 'already';
    const report = last && {
      ...{ id: last.id, count: last.count },
      ...{ at: last.at.toMillis(), windowStart: last.windowStart.toMillis() },
    };
    const decision = decidePace(report ? { report } : {}, 'report', Date.now(), false);
    if (!decision.allowed) throw new Failure('pace', decision.waitSeconds);
    const goesOn = last !== undefined && decision.continues === (way === 'by-clock');
    const now = serverTimestamp();
    const begun = goesOn
      ? { windowStart: last.windowStart, count: last.count + 1 }
      : { windowStart: now, count: 1 };
    const batch = writeBatch(db);
    batch.set(doc(db, 'reports', id), { ...told, target, reporter: uid, createdAt: now });
    batch.set(paceRef, { report: { id, at: now, ...begun } }, { merge: true });
    await withDeadline(batch.commit(), WRITE_SECONDS);
    return 'received';
  };

/**
 * Tells the secretariat of a thing, once: `already` where this member has told of it before.
 * @throws Failure `pace`, `offline`; whatever the SDK throws
 */
export async function sendReport(
  uid: string,
  target: Reportable,
  told: Told,
): Promise<'received' | 'already'> {
  if (!navigator.onLine) throw new Failure('offline');
  const id = `${uid}_${keyOf(target)}`;
  const commit = committing(uid, id, target, told);
  try {
    return await commit('by-clock');
  } catch (error) {
    if (failureCode(error) !== 'denied') throw error;
    if ((await listOwnReports(uid)).some((report) => report.id === id)) return 'already';
    // This device's clock may be wrong about whether the day's window is over.
    return commit('other-way');
  }
}
