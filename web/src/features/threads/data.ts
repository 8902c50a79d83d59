import {
  collection,
  doc,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  startAt,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import type { QuerySnapshot } from 'firebase/firestore';
import type { AnyReadingLanguage, Role } from '@friends/domain';
import { callFunction, getFirestoreLive } from '../../firebase/session.ts';
import { messageFrom, threadFrom } from './model/thread.ts';
import type { Message, Thread } from './model/thread.ts';

type Stop = () => void;

/** Threads shown and counted; newest first, so what lies beyond is long quiet. */
const THREADS = 50;
/** Messages a page of a conversation holds. */
export const MESSAGES = 30;

/** Runs `start` once the SDK is there, unless it was stopped before. */
function live(
  start: (db: Awaited<ReturnType<typeof getFirestoreLive>>) => Stop,
  onError: (error: unknown) => void,
): Stop {
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

/** Follows the newest threads in which a member has one of the roles. */
export function followThreads(
  uid: string,
  role: Role,
  onThreads: (threads: Thread[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return live((db) => {
    const mine = query(
      collection(db, 'threads'),
      where(role, '==', uid),
      orderBy('updatedAt', 'desc'),
      limit(THREADS),
    );
    return onSnapshot(
      mine,
      ({ docs, metadata }) => {
        // Without a connection the first answer comes from an empty memory, which says nothing.
        if (metadata.fromCache && docs.length === 0) return;
        onThreads(docs.map((found) => threadFrom(found.id, found.data())));
      },
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
    const page = query(
      collection(db, 'threads', thread, 'messages'),
      orderBy('createdAt', 'desc'),
      // Milliseconds are coarser than the server's clock: rather one message twice than one lost.
      ...(before === undefined ? [] : [startAt(Timestamp.fromMillis(before + 1))]),
      limit(MESSAGES),
    );
    const onPage = ({ docs, metadata }: QuerySnapshot) => {
      if (metadata.fromCache && docs.length === 0) return;
      const messages = docs.map((found) => messageFrom(found.id, found.data()));
      onMessages(messages, !metadata.fromCache);
    };
    return onSnapshot(page, { includeMetadataChanges: true }, onPage, onError);
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
