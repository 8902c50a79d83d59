import { getAuth } from 'firebase-admin/auth';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { appAddress } from '../app-address.ts';
import { deployedContext } from '../context.ts';
import { REGION } from '../options.ts';
import { mailUnread } from './mail-unread.ts';

/** In the evening, when people are at home from work. */
export const mailUnreadMessages = onSchedule(
  {
    schedule: 'every day 18:30',
    timeZone: 'Asia/Tokyo',
    region: REGION,
    memory: '256MiB',
    maxInstances: 1,
    timeoutSeconds: 540,
  },
  async () => {
    // Without the extension nobody would send what is laid.
    if (process.env['MAILS'] !== 'on') return;
    await mailUnread(deployedContext(), { auth: getAuth(), app: appAddress(process.env) });
  },
);
