import { caseNoticeId, rolesFor } from '@friends/domain';
import type { Case, NoticeContent } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { caseOf } from './read-case.ts';

const DAY_MS = 86_400_000;
/** Days begin nine hours earlier there. */
const JAPAN_MS = 9 * 3_600_000;

const isGrave = ({ state, causes }: Case): boolean =>
  state === 'open' && causes.some(({ weight }) => weight === 'grave');

/** Tells those who may decide that something grave waits; once for each time its case is opened. */
export async function tellStaff(context: Context, id: string): Promise<void> {
  const { db } = context;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  if (one === undefined || !isGrave(one)) return;
  const noticeId = caseNoticeId('case-grave', id, one.createdAt);
  await tell(context, noticeId, { type: 'case-grave', params: { case: id } });
}

async function tell(context: Context, noticeId: string, notice: NoticeContent): Promise<void> {
  const staff = await context.db
    .collection('staff')
    .where('role', 'in', [...rolesFor('moderate')])
    .get();
  for (const { id: uid } of staff.docs) await writeNotice(context, uid, noticeId, notice);
}

/**
 * Tells those who may decide how many cases and appeals should have been decided by now, once a day
 * as long as there are any.
 * @returns how many there are
 */
export async function tellOverdue(context: Context): Promise<number> {
  const { db, now } = context;
  const waiting = db.collection('cases').where('state', 'in', ['open', 'taken', 'appealed']);
  const overdue = waiting.where('dueAt', '<=', Timestamp.fromMillis(now()));
  const { count } = (await overdue.count().get()).data();
  if (count === 0) return 0;
  const day = Math.floor((now() + JAPAN_MS) / DAY_MS);
  const noticeId = caseNoticeId('case-overdue', `${day}`);
  await tell(context, noticeId, { type: 'case-overdue', params: { count } });
  return count;
}
