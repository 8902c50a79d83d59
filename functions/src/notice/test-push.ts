import { onCall } from 'firebase-functions/v2/https';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { devicesOf, pushToDevices } from './push-to-devices.ts';
import { PUSH_TEXTS, PUSH_TITLE } from './push-texts.ts';

/**
 * Sends a member a push that says that pushes arrive.
 * @returns to how many browsers it is on its way
 * @throws {HttpsError} failed-precondition before joining, permission-denied under a sanction
 */
export async function sendTestPush(context: Context, uid: string): Promise<number> {
  await demandMember(context.db, uid);
  const devices = await devicesOf(context, uid);
  return pushToDevices(context, devices, (language) => ({
    title: PUSH_TITLE,
    body: PUSH_TEXTS[language].test,
    link: `/${language}/notices/settings`,
    tag: 'test',
  }));
}

export const testPush = onCall(CALL_OPTIONS, async (request) => ({
  sent: await sendTestPush(deployedContext(), demandUid(request)),
}));
