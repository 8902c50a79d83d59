import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  limit,
  onSnapshot,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore';
import type { DocumentData, Query } from 'firebase/firestore';
import { LIMITS, likeId } from '@friends/domain';
import type { Association, BadgeFacts, Member } from '@friends/domain';
import { Failure, failureCode, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import type { ThanksThread } from '../../ui/thanks.ts';
import type { GivenLike } from './model/like.ts';

type Stop = () => void;
const ANSWER_SECONDS = 15;
const SETTLED_MS = LIMITS.likeSeconds * 1000;

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function likeFrom(id: string, data: DocumentData): GivenLike {
  const { createdAt, translations, ...fields } = data;
  const at = createdAt instanceof Timestamp ? createdAt.toMillis() : Date.now();
  const like = fields as Omit<GivenLike, 'id' | 'translations' | 'createdAt'>;
  return { ...like, id, translations: translations ?? {}, createdAt: at };
}

async function follow(
  ask: (likes: Query) => Query,
  onLikes: (likes: GivenLike[]) => void,
  onError: (error: unknown) => void,
): Promise<Stop> {
  const likes = collection(await getFirestoreLive(), 'likes');
  return onSnapshot(
    query(ask(likes), limit(LIMITS.likesAtOnce)),
    (found) => {
      // Without a connection the SDK tells of nothing, which is not the same as there being none.
      if (found.empty && found.metadata.fromCache) return onError(new Failure('offline'));
      onLikes(
        found.docs.map((one) => likeFrom(one.id, one.data({ serverTimestamps: 'estimate' }))),
      );
    },
    onError,
  );
}

/** Follows what one of the two of a conversation has been thanked for there, or has thanked for. */
export const followInThread = (
  side: 'from' | 'to',
  uid: string,
  thread: string,
  onLikes: (likes: GivenLike[]) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  follow(
    (all) => query(all, where(side, '==', uid), where('thread', '==', thread)),
    onLikes,
    onError,
  );

/** Follows the newest thanks that a member has received. */
export const followReceived = (
  uid: string,
  onLikes: (likes: GivenLike[]) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  follow(
    (all) =>
      query(all, where('to', '==', uid), where('counts', '==', true), orderBy('createdAt', 'desc')),
    onLikes,
    onError,
  );

/** What somebody is thanked for: a message, or all they did. */
export interface Thanks {
  readonly thread: ThanksThread;
  readonly message?: string;
}

const refOf = async (uid: string, { thread, message }: Thanks) =>
  doc(await getFirestoreLive(), 'likes', likeId(uid, thread.id, message));

/** Thanks somebody. @throws Failure `offline`; what the SDK throws: denied where that is not due */
export async function thank(uid: string, about: Thanks, why?: string): Promise<void> {
  const { thread, message } = about;
  const like = {
    from: uid,
    to: thread.other.uid,
    thread: thread.id,
    counts: true,
    createdAt: serverTimestamp(),
    ...(message !== undefined && { message }),
    ...(thread.bridge && { bridge: true }),
    ...(why !== undefined && { why }),
  };
  await withDeadline(setDoc(await refOf(uid, about), like), ANSWER_SECONDS);
}

/** Says afterwards why. @throws as above */
export async function addWhy(uid: string, about: Thanks, why: string): Promise<void> {
  await withDeadline(updateDoc(await refOf(uid, about), { why }), ANSWER_SECONDS);
}

/**
 * Takes thanks back, once they have stood as long as rules demand.
 * @param givenAt milliseconds by the server's clock
 * @throws as above
 */
export async function takeBack(uid: string, about: Thanks, givenAt: number): Promise<void> {
  const ref = await refOf(uid, about);
  const left = givenAt + SETTLED_MS - Date.now();
  // The phone's own clock may be wrong: never longer than that, and once more where it was too early.
  if (left > 0) await delay(Math.min(left, SETTLED_MS));
  try {
    await withDeadline(deleteDoc(ref), ANSWER_SECONDS);
  } catch (error) {
    if (failureCode(error) !== 'denied') throw error;
    await delay(SETTLED_MS);
    await withDeadline(deleteDoc(ref), ANSWER_SECONDS);
  }
}

/** A member as others see them; undefined for who has gone. @throws as above */
export async function readMember(uid: string): Promise<Member | undefined> {
  const found = await withDeadline(
    getDoc(doc(await getFirestoreLive(), 'members', uid)),
    ANSWER_SECONDS,
  );
  return found.data() as Member | undefined;
}

/** Who an association really is; undefined where it is not verified, or not any more. @throws as above */
export async function readAssociation(uid: string): Promise<Association | undefined> {
  const found = await withDeadline(
    getDoc(doc(await getFirestoreLive(), 'associations', uid)),
    ANSWER_SECONDS,
  );
  return found.data() as Association | undefined;
}

const NOTHING: BadgeFacts = { likes: 0, people: 0, bridges: 0, events: 0, repairs: 0 };

/** How far a member has come on the way to badges. @throws as above */
export async function readProgress(uid: string): Promise<BadgeFacts> {
  const db = await getFirestoreLive();
  const found = await withDeadline(
    getDoc(doc(db, 'members', uid, 'private', 'progress')),
    ANSWER_SECONDS,
  );
  return (found.data() as BadgeFacts | undefined) ?? NOTHING;
}
