import { dayBefore } from '@friends/domain';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { REGION } from '../options.ts';
import { countDay, countNow } from './count-day.ts';

/** Days that are counted anew: answers still come meanwhile. */
const DAYS = 7;

/**
 * Counts the last days, yesterday's for the first time. Can be repeated; today is not over and is
 * left alone.
 */
export async function countLastDays(context: Context): Promise<void> {
  const { db, now } = context;
  for (let days = DAYS; days >= 1; days -= 1) {
    const period = dayBefore(now(), days);
    const counted = await countDay(context, period);
    const current = days === 1 ? await countNow(context, period) : {};
    const fields = { ...counted, ...current };
    // Whole fields: what is counted no more must not stay inside of one.
    const mergeFields = Object.keys(fields);
    await db.doc(`statistics/${period.day}`).set(fields, { mergeFields });
  }
}

export const countStatistics = onSchedule(
  {
    schedule: '30 3 * * *',
    timeZone: 'Asia/Tokyo',
    region: REGION,
    memory: '512MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  () => countLastDays(deployedContext()),
);
