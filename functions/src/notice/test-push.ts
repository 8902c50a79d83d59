import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { createCallPace } from '../call-pace.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { demandMember, demandUid } from '../member/standing.ts';
import { CALL_OPTIONS } from '../options.ts';
import { devicesOf, pushToDevices } from './push-to-devices.ts';
import { PUSH_TEXTS, PUSH_TITLE } from './push-texts.ts';

const mayTest = createCallPace(1);

/**
 * Sends a member a push that says that pushes arrive.
 * @returns to how many browsers it is on its way
 * @throws {HttpsError} failed-precondition before joining; permission-denied under a sanction;
 *   resource-exhausted within a minute of the one before
 */
export async function sendTestPush(context: Context, uid: string): Promise<number> {
  await demandMember(context.db, uid);
  if (!mayTest(uid, context.now())) throw new HttpsError('resource-exhausted', 'pace');
  const devices = await devicesOf(context, uid);
  return pushToDevices(context, devices, (language) => ({
    title: PUSH_TITLE,
    body: PUSH_TEXTS[language].test,
    link: `/${language}/notices/settings`,
    tag: 'test',
  }));
}

/** In one process, so that the pace is everybody's. */
export const testPush = onCall({ ...CALL_OPTIONS, maxInstances: 1 }, async (request) => ({
  sent: await sendTestPush(deployedContext(), demandUid(request)),
}));
