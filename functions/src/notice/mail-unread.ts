import { isReadingLanguage, isSilenced, ROLES } from '@friends/domain';
import type { ReadingLanguage, Settings } from '@friends/domain';
import type { Auth } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { inGroups } from '../in-groups.ts';
import type { ThreadDocument } from '../thread/read-thread.ts';
import { MAIL_TEXTS } from './mail-texts.ts';

/** Threads, and at the same time people, that are taken up at a time, and mails side by side. */
const PAGE = 100;
const AT_A_TIME = 10;
const DAY_MS = 24 * 3_600_000;
/** Days run as in Japan. */
const JAPAN_MS = 9 * 3_600_000;
/** Whatever becomes of a mail is known by then; the address is not kept longer. */
const KEPT_DAYS = 7;

/** Where addresses are known, and where the app is. */
export interface Mailing {
  readonly auth: Auth;
  /** Without a slash at the end. */
  readonly app: string;
}

/** Who has something to read in a thread, unless muted or left. */
function waitingIn(thread: ThreadDocument): string[] {
  if (thread.left !== undefined) return [];
  return ROLES.filter(
    (role) =>
      thread.unread[role] > 0 && thread.lastMessage?.from !== role && thread.muted?.[role] !== true,
  ).map((role) => thread[role]);
}

function messageIn(language: ReadingLanguage, app: string) {
  const { subject, body, stop } = MAIL_TEXTS[language];
  const pages = `${app}/${language}`;
  const text = `${body}\n\n${pages}/threads\n\n${stop}\n${pages}/me\n`;
  return { subject: `${subject} – JP-MIRAI Friends`, text };
}

/** At most once a day, and not to who is gone, is sanctioned or wants no such news. */
async function writeMail(
  { db, now }: Context,
  { app }: Mailing,
  { uid, email }: { readonly uid: string; readonly email: string },
): Promise<void> {
  const day = new Date(now() + JAPAN_MS).toISOString().slice(0, 10);
  const ref = db.doc(`mail/${uid}_${day}`);
  await db.runTransaction(async (transaction) => {
    const [mail, member, found, sanction] = await transaction.getAll(
      ref,
      db.doc(`members/${uid}`),
      db.doc(`members/${uid}/private/settings`),
      db.doc(`sanctions/${uid}`),
    );
    const settings = found?.data() as Settings | undefined;
    if (mail?.exists === true || member?.exists !== true || sanction?.exists === true) return;
    if (settings?.notify !== true || isSilenced(settings, 'message-received')) return;
    const reading = settings.readingLanguage;
    const message = messageIn(isReadingLanguage(reading) ? reading : 'en', app);
    const expireAt = Timestamp.fromMillis(now() + KEPT_DAYS * DAY_MS);
    transaction.create(ref, { member: uid, to: email, message, expireAt });
  });
}

async function mailThose(
  context: Context,
  mailing: Mailing,
  threads: readonly QueryDocumentSnapshot[],
): Promise<void> {
  const waiting = threads.flatMap((found) => waitingIn(found.data() as ThreadDocument));
  const uids = [...new Set(waiting)];
  for (let from = 0; from < uids.length; from += PAGE) {
    const wanted = uids.slice(from, from + PAGE).map((uid) => ({ uid }));
    const { users } = await mailing.auth.getUsers(wanted);
    const reachable = users.flatMap(({ uid, email, emailVerified }) =>
      email !== undefined && emailVerified ? [{ uid, email }] : [],
    );
    await inGroups(reachable, AT_A_TIME, (user) => writeMail(context, mailing, user));
  }
}

/**
 * Lays one mail, for the Trigger Email extension, for each who has left an address and has something to read since the day before;
 * it names nobody and quotes nothing. Can be repeated: there is at most one a day.
 */
export async function mailUnread(context: Context, mailing: Mailing): Promise<void> {
  const since = Timestamp.fromMillis(context.now() - DAY_MS);
  const recent = context.db
    .collection('threads')
    .where('updatedAt', '>', since)
    .orderBy('updatedAt')
    .limit(PAGE);
  for (let page = recent; ;) {
    const { docs } = await page.get();
    await mailThose(context, mailing, docs);
    const last = docs.at(-1);
    if (last === undefined || docs.length < PAGE) return;
    page = recent.startAfter(last);
  }
}
