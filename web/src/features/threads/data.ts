import {
  collection,
  doc,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  startAt,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import type { Firestore, Query, QuerySnapshot } from 'firebase/firestore';
import type { AnyReadingLanguage, Role } from '@friends/domain';
import { withDeadline } from '../../firebase/failure.ts';
import { callFunction, getFirestoreLive } from '../../firebase/session.ts';
import { messageFrom, threadFrom } from './model/thread.ts';
import type { Message, Thread } from './model/thread.ts';

type Stop = () => void;

/** Threads of one side that a page of the inbox holds, and that are counted: the newest. */
export const THREADS = 10;
/** Messages a page of a conversation holds. */
export const MESSAGES = 30;

/** The newest threads in which a member has one of the roles. */
export const threadsQuery = (db: Firestore, uid: string, role: Role, count: number): Query =>
  query(
    collection(db, 'threads'),
    where(role, '==', uid),
    orderBy('updatedAt', 'desc'),
    limit(count),
  );

/** One page of a conversation: its newest messages, or those up to a moment in milliseconds. */
export const messagesQuery = (db: Firestore, thread: string, before?: number): Query =>
  query(
    collection(db, 'threads', thread, 'messages'),
    orderBy('createdAt', 'desc'),
    // Milliseconds are coarser than the server's clock: rather one message twice than one lost.
    ...(before === undefined ? [] : [startAt(Timestamp.fromMillis(before + 1))]),
    limit(MESSAGES),
  );

/** Runs `start` once the SDK is there, unless it was stopped before. */
function live(start: (db: Firestore) => Stop, onError: (error: unknown) => void): Stop {
  let stop: Stop | undefined;
  let stopped = false;
  getFirestoreLive().then((db) => {
    if (!stopped) stop = start(db);
  }, onError);
  return () => {
    stopped = true;
    stop?.();
  };
}

/**
 * Follows the newest threads in which a member has one of the roles.
 * @param count how many
 * @param onThreads newest first; complete once the servers have answered
 */
export function followThreads(
  uid: string,
  role: Role,
  count: number,
  onThreads: (threads: Thread[], isComplete: boolean) => void,
  onError: (error: unknown) => void,
): Stop {
  return live((db) => {
    const onPage = ({ docs, metadata }: QuerySnapshot) => {
      // Without a connection the first answer comes from an empty memory, which says nothing.
      if (metadata.fromCache && docs.length === 0) return;
      const threads = docs.map((found) => threadFrom(found.id, found.data()));
      onThreads(threads, !metadata.fromCache);
    };
    return onSnapshot(
      threadsQuery(db, uid, role, count),
      { includeMetadataChanges: true },
      onPage,
      onError,
    );
  }, onError);
}

/** Follows one thread; undefined where there is none. */
export function followThread(
  id: string,
  onThread: (thread: Thread | undefined) => void,
  onError: (error: unknown) => void,
): Stop {
  const next = (fields: Record<string, unknown> | undefined) =>
    onThread(fields && threadFrom(id, fields));
  return live(
    (db) =>
      onSnapshot(
        doc(db, 'threads', id),
        (found) => {
          if (found.exists() || !found.metadata.fromCache) next(found.data());
        },
        onError,
      ),
    onError,
  );
}

/**
 * Follows one page of a conversation: its newest messages, or those up to a moment.
 * @param before milliseconds; undefined for the newest
 * @param onMessages newest first; complete once the servers have answered, before that what other
 *   pages brought along
 */
export function followMessages(
  thread: string,
  before: number | undefined,
  onMessages: (messages: Message[], isComplete: boolean) => void,
  onError: (error: unknown) => void,
): Stop {
  return live((db) => {
    const onPage = ({ docs, metadata }: QuerySnapshot) => {
      if (metadata.fromCache && docs.length === 0) return;
      const messages = docs.map((found) => messageFrom(found.id, found.data()));
      onMessages(messages, !metadata.fromCache);
    };
    return onSnapshot(
      messagesQuery(db, thread, before),
      { includeMetadataChanges: true },
      onPage,
      onError,
    );
  }, onError);
}

/** Tells that a member has read a thread up to now. */
export async function markRead(thread: string, role: Role): Promise<void> {
  const db = await getFirestoreLive();
  await updateDoc(doc(db, 'threads', thread), {
    [`read.${role}`]: serverTimestamp(),
    [`unread.${role}`]: 0,
  });
}

/**
 * Asks for messages in another language; the translations appear on the messages.
 * @throws CallError, or Failure `offline`
 */
export async function askForTranslations(
  thread: string,
  messages: readonly string[],
  language: AnyReadingLanguage,
): Promise<void> {
  await callFunction('translateMessages', { thread, messages, language });
}

/** How long a change of one's own may take, in seconds, before the connection counts as gone. */
const CHANGE_SECONDS = 15;

async function changeThread(thread: string, fields: Record<string, unknown>): Promise<void> {
  const db = await getFirestoreLive();
  await withDeadline(updateDoc(doc(db, 'threads', thread), fields), CHANGE_SECONDS);
}

/** Leaves a thread, for good. @throws Failure, or what the SDK throws */
export const leaveThread = (thread: string, role: Role): Promise<void> =>
  changeThread(thread, { [`left.${role}`]: true });

/** Silences a thread for one of the two, or lets it be heard again. @throws as above */
export const muteThread = (thread: string, role: Role, muted: boolean): Promise<void> =>
  changeThread(thread, { [`muted.${role}`]: muted });

/** Says yes or no to a second helper, for one of the two. @throws as above */
export const decideOnSecondHelper = (thread: string, role: Role, wanted: boolean): Promise<void> =>
  changeThread(thread, { [`secondHelper.${role}`]: wanted });

/** Asks the secretariat about a thread, once. @throws as above; denied when asked before */
export async function askSecretariat(thread: string, role: Role, text: string): Promise<void> {
  const db = await getFirestoreLive();
  const question = { thread, role, text, createdAt: serverTimestamp() };
  await withDeadline(setDoc(doc(db, 'questions', `${thread}_${role}`), question), CHANGE_SECONDS);
}

/** Turns the translation of a message back. @throws CallError, or Failure `offline` */
export async function lookBack(
  thread: string,
  message: string,
  language: AnyReadingLanguage,
): Promise<string> {
  const input = { thread, message, language };
  return (await callFunction<{ readonly back: string }>('lookAgain', input)).back;
}

/** Who will read a text: the other of a thread, or the author of a post. */
export type PreviewTarget = { readonly thread: string } | { readonly post: string };

/** How a text will be read; empty where it is read as it is. */
export interface Preview {
  readonly language?: AnyReadingLanguage;
  readonly text?: string;
  readonly back?: string;
}

/** Asks how a text will be read. @throws CallError, or Failure `offline` */
export const previewText = (target: PreviewTarget, text: string): Promise<Preview> =>
  callFunction<Preview>('previewTranslation', { ...target, text });
