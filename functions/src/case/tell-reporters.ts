import { caseNoticeId, outcomeFor } from '@friends/domain';
import type { NoticeContent, Report } from '@friends/domain';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import { writeNotice } from '../notice/write-notice.ts';
import { caseOf } from './read-case.ts';

const AT_A_TIME = 10;

/** Tells all who reported a thing what became of it. Can be repeated: who knows is not told again. */
export async function tellReporters(context: Context, id: string): Promise<void> {
  const { db } = context;
  const one = caseOf(await db.doc(`cases/${id}`).get());
  if (one?.decision === undefined) return;
  const outcome = outcomeFor(one);
  const { at } = one.decision;
  const tell = async (found: QueryDocumentSnapshot) => {
    const { reporter, reason, outcome: known } = found.data() as Report;
    if (known === outcome) return;
    const params = { report: found.id, outcome, reason };
    const notice: NoticeContent = { type: 'report-decided', params };
    const occasion = outcome === 'received' ? one.updatedAt : at;
    const noticeId = caseNoticeId('report-decided', `${id}_${outcome}`, occasion);
    await writeNotice(context, reporter, noticeId, notice);
    await found.ref.update({ outcome });
  };
  const reports = await db.collection('reports').where('case', '==', id).get();
  await inGroups(reports.docs, AT_A_TIME, tell);
}
