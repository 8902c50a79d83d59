import { noticeAddress, noticeKind } from '@friends/domain';
import type { NoticeContent, Settings } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { devicesOf, pushToDevices } from './push-to-devices.ts';
import { PUSH_TEXTS, PUSH_TITLE } from './push-texts.ts';

/** `notices/{uid}/items/{id}`; `pushedAt` is the `createdAt` of what was last sent of it. */
type NoticeDocument = NoticeContent & {
  readonly createdAt: Timestamp;
  readonly readAt?: Timestamp;
  readonly pushedAt?: Timestamp;
};

/** Takes it upon this run to send a notice as it is now: of several runs one may, and only once. */
async function claim({ db }: Context, path: string): Promise<NoticeContent | undefined> {
  const ref = db.doc(path);
  return db.runTransaction(async (transaction) => {
    const notice = (await transaction.get(ref)).data() as NoticeDocument | undefined;
    if (notice === undefined || notice.readAt !== undefined) return undefined;
    const { createdAt, pushedAt } = notice;
    if (pushedAt !== undefined && pushedAt >= createdAt) return undefined;
    transaction.update(ref, { pushedAt: createdAt });
    return notice;
  });
}

/**
 * Tells by push that there is a notice: of which kind, and nothing of what it says. At most once
 * for each time that the notice was written; not to who wants no news outside the app.
 */
export async function pushNotice(context: Context, uid: string, id: string): Promise<void> {
  if (context.pusher === undefined) return;
  const devices = await devicesOf(context, uid);
  if (devices.length === 0) return;
  const found = await context.db.doc(`members/${uid}/private/settings`).get();
  if ((found.data() as Settings | undefined)?.notify !== true) return;
  const notice = await claim(context, `notices/${uid}/items/${id}`);
  if (notice === undefined) return;
  const kind = noticeKind(notice.type);
  await pushToDevices(context, devices, (language) => ({
    title: PUSH_TITLE,
    body: PUSH_TEXTS[language][kind],
    link: noticeAddress(notice, language),
    tag: id,
  }));
}
