import {
  collection,
  doc,
  getDoc,
  getDocs,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  where,
} from 'firebase/firestore';
import type { DocumentData } from 'firebase/firestore';
import { attendanceId, LIMITS } from '@friends/domain';
import { Failure, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import { followDocument } from '../../firebase/follow-document.ts';
import type { Coming, Headcount, Names } from './model/event.ts';

type Stop = () => void;
const WRITE_SECONDS = 20;

const millis = (time: unknown): number =>
  time instanceof Timestamp ? time.toMillis() : Date.now();

/** In milliseconds and their fractions, as functions write it into the queue. */
const exactly = (time: unknown): number =>
  time instanceof Timestamp ? time.seconds * 1000 + time.nanoseconds / 1e6 : Date.now();

function comingOf(data: DocumentData): Coming {
  const { post, state, createdAt } = data as Coming;
  return { post, state: state ?? 'counting', createdAt: exactly(createdAt) };
}

function headcountOf(data: DocumentData): Headcount {
  const { startsAt, endsAt } = data;
  return { ...(data as Headcount), startsAt: millis(startsAt), endsAt: millis(endsAt) };
}

/** Follows whether a member comes to an event. */
export const followComing = (
  uid: string,
  post: string,
  onFound: (found: Coming | null) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  followDocument(`attendances/${attendanceId(post, uid)}`, comingOf, onFound, onError);

/** Follows how many come. */
export const followHeadcount = (
  post: string,
  onFound: (found: Headcount | null) => void,
  onError: (error: unknown) => void,
): Promise<Stop> => followDocument(`rosters/${post}`, headcountOf, onFound, onError);

/** Follows who comes, for the organiser and for those who come. */
export const followNames = (
  post: string,
  onFound: (found: Names | null) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  followDocument(`rosters/${post}/names/going`, ({ people }) => people as Names, onFound, onError);

/** Follows where a member goes, what was said last first. */
export async function followMine(
  uid: string,
  onFound: (found: readonly Coming[]) => void,
  onError: (error: unknown) => void,
): Promise<Stop> {
  const db = await getFirestoreLive();
  return onSnapshot(
    query(
      collection(db, 'attendances'),
      where('member', '==', uid),
      orderBy('createdAt', 'desc'),
      limit(LIMITS.attendancesAtOnce),
    ),
    ({ docs, empty, metadata }) => {
      if (empty && metadata.fromCache) return onError(new Failure('offline'));
      onFound(docs.map((one) => comingOf(one.data({ serverTimestamps: 'estimate' }))));
    },
    onError,
  );
}

/** How many come to an event as it is now; undefined where nobody ever did, or it is gone. */
export async function readHeadcount(post: string): Promise<Headcount | undefined> {
  const data = (await getDoc(doc(await getFirestoreLive(), 'rosters', post))).data();
  return data && headcountOf(data);
}

/** What the organiser has told those who come, by its id. */
export async function readMessages(post: string): Promise<ReadonlyMap<string, string>> {
  const db = await getFirestoreLive();
  const { docs } = await withDeadline(
    getDocs(collection(db, 'rosters', post, 'messages')),
    WRITE_SECONDS,
  );
  return new Map(docs.map((one) => [one.id, String(one.get('text'))]));
}

/**
 * Tells all who come something. What was told in these very words has arrived in an earlier try.
 * @returns how many times more something can be told
 * @throws Failure `pace` when nothing more can be told, `offline`; whatever the SDK throws
 */
export async function tellEverybody(post: string, text: string): Promise<number> {
  if (!navigator.onLine) throw new Failure('offline');
  const told = await readMessages(post);
  if ([...told.values()].includes(text)) return LIMITS.eventMessages - told.size;
  if (told.size >= LIMITS.eventMessages) throw new Failure('pace');
  const db = await getFirestoreLive();
  const message = doc(db, 'rosters', post, 'messages', String(told.size));
  await withDeadline(setDoc(message, { text, createdAt: serverTimestamp() }), WRITE_SECONDS);
  return LIMITS.eventMessages - told.size - 1;
}
