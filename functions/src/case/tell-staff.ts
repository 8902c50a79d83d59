import { caseNoticeId, rolesFor } from '@friends/domain';
import type { Case } from '@friends/domain';
import type { Context } from '../context.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { caseOf } from './read-case.ts';

const isGrave = ({ state, causes }: Case): boolean =>
  state === 'open' && causes.some(({ weight }) => weight === 'grave');

/** Tells those who may decide that something grave waits; once for each time its case is opened. */
export async function tellStaff(context: Context, id: string): Promise<void> {
  const { db } = context;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  if (one === undefined || !isGrave(one)) return;
  const noticeId = caseNoticeId('case-grave', id, one.createdAt);
  const staff = await db
    .collection('staff')
    .where('role', 'in', [...rolesFor('moderate')])
    .get();
  for (const { id: uid } of staff.docs) {
    await writeNotice(context, uid, noticeId, { type: 'case-grave', params: { case: id } });
  }
}
