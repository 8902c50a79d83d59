import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { refreshEventSoon } from '../attendance/refresh-event.ts';
import type { Context } from '../context.ts';
import { settleThanks } from '../like/settle-thanks.ts';
import { takeUp } from '../take-up.ts';
import { refreshTrainingSoon } from '../training/refresh-training.ts';

/** Leases that are taken over in a run, and how many side by side. */
const BATCH = 50;
const AT_A_TIME = 5;

async function finish(context: Context, lease: QueryDocumentSnapshot): Promise<void> {
  const [kind = '', id = ''] = lease.id.split('_');
  if (kind === 'event') await refreshEventSoon(context, id);
  else if (kind === 'training') await refreshTrainingSoon(context, id);
  else await settleThanks(context, lease.get('member') as string);
}

/**
 * Does what others were asked for and have not ended: who asked them relies on it. One that fails
 * is due again behind the others.
 * @returns how many were taken up
 */
export async function takeOverLeases(context: Context): Promise<number> {
  const due = context.db
    .collection('leases')
    .where('dueAt', '<=', Timestamp.fromMillis(context.now()))
    .orderBy('dueAt')
    .limit(BATCH);
  return takeUp(due, (lease) => finish(context, lease), {
    failure: 'lease not taken over',
    atATime: AT_A_TIME,
  });
}
