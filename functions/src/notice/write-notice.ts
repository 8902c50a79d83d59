import { isSilenced, noticeKind, SAFETY } from '@friends/domain';
import type { NoticeContent, NoticeType, Settings } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** Who is sanctioned is told of that, and of nothing else. */
const isKeptFrom = (sanction: DocumentSnapshot | undefined, type: NoticeType): boolean =>
  sanction?.exists === true && noticeKind(type) !== SAFETY;

/**
 * Tells a member something, once: an id that is there already stays as it is. Not told is who has
 * gone, who is sanctioned (but of that), and who has silenced notices of its kind. For use in a transaction:
 * it reads, so it has to come before the transaction's writes; what it returns then writes.
 * @param at when it happened, where the same id is written anew, unread, for what happens later
 * @returns how to write it; undefined where there is nothing to write
 */
export async function prepareNotice(
  { db, now }: Context,
  transaction: Transaction,
  uid: string,
  id: string,
  { type, params }: NoticeContent,
  at?: Timestamp,
): Promise<(() => void) | undefined> {
  const ref = db.doc(`notices/${uid}/items/${id}`);
  const [existing, member, settings, sanction] = await transaction.getAll(
    ref,
    db.doc(`members/${uid}`),
    db.doc(`members/${uid}/private/settings`),
    db.doc(`sanctions/${uid}`),
  );
  if (member?.exists !== true || isKeptFrom(sanction, type)) return undefined;
  if (isSilenced((settings?.data() ?? {}) as Partial<Settings>, type)) return undefined;
  const told = existing?.get('createdAt') as Timestamp | undefined;
  if (told !== undefined && (at === undefined || told >= at)) return undefined;
  const createdAt = at ?? Timestamp.fromMillis(now());
  return () => transaction.set(ref, { type, params, createdAt });
}

/**
 * Tells a member something, as `prepareNotice` does, in a transaction of its own.
 * @param id deterministic (`postNoticeId`, …), so that repeating adds nothing
 */
export async function writeNotice(
  context: Context,
  uid: string,
  id: string,
  notice: NoticeContent,
): Promise<void> {
  await context.db.runTransaction(async (transaction) => {
    (await prepareNotice(context, transaction, uid, id, notice))?.();
  });
}
