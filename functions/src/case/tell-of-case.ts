import { caseJobId } from '@friends/domain';
import type { Context } from '../context.ts';
import { askReporters } from './ask-reporters.ts';
import { tellReporters } from './tell-reporters.ts';
import { translateTold } from './translate-told.ts';

/**
 * Gets what was said in a case to whom it is for: its member in their language, and those who
 * reported. Can be repeated; a job sees to it where it does not come to its end.
 */
export async function tellOfCase(context: Context, id: string): Promise<void> {
  const job = context.db.doc(`jobs/${caseJobId(id)}`);
  const seen = (await job.get()).updateTime;
  await Promise.all([translateTold(context, id), askReporters(context, id)]);
  await tellReporters(context, id);
  // A later step leaves the job anew, and sees to it itself.
  if (seen !== undefined) await job.delete({ lastUpdateTime: seen }).catch(() => undefined);
}
