import {
  collection,
  deleteField,
  doc,
  getDoc,
  getDocs,
  limit,
  onSnapshot,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  Timestamp,
  where,
} from 'firebase/firestore';
import type { DocumentData, Firestore, Transaction } from 'firebase/firestore';
import { LIMITS, decidePace } from '@friends/domain';
import type { EventDetails, Pace, PaceWindow, Post, PostDraft } from '@friends/domain';
import { Failure, failureCode, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import { callFunction } from '../../firebase/functions.ts';
import { sameDraft } from './model/form.ts';

/** A member's own post as stored. */
export interface OwnPost extends Post {
  readonly id: string;
}

/** A post to store; `hinted` where its writer had been shown that it looks forbidden. */
export type WrittenPost = PostDraft & Pick<Post, 'hinted'>;

const OWN_POSTS = 50;
const WRITE_SECONDS = 20;

/** Any write waits for the server's word: what is offline fails instead of being sent some day. */
async function transact<T>(work: (tx: Transaction, db: Firestore) => Promise<T>): Promise<T> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  const run = runTransaction(db, (tx) => work(tx, db), { maxAttempts: 2 });
  return withDeadline(run, WRITE_SECONDS);
}

const millis = (time: unknown): number =>
  time instanceof Timestamp ? time.toMillis() : Date.now();

function windowOf(data: DocumentData | undefined): PaceWindow | undefined {
  if (data === undefined) return undefined;
  return {
    id: String(data['id']),
    at: millis(data['at']),
    windowStart: millis(data['windowStart']),
    count: Number(data['count']),
  };
}

function paceOf(data: DocumentData | undefined): Pace {
  const post = windowOf(data?.['post']);
  return post === undefined ? {} : { post };
}

/** What the member has published lately, as far as the pace of posts counts it. */
export async function readPace(uid: string): Promise<Pace> {
  const db = await getFirestoreLive();
  return paceOf((await getDoc(doc(db, 'paces', uid))).data());
}

const timesOf = ({ startsAt, endsAt }: EventDetails) => ({
  startsAt: Timestamp.fromMillis(startsAt),
  endsAt: Timestamp.fromMillis(endsAt),
});

const eventFields = ({ event }: PostDraft) =>
  event && {
    event: {
      ...event,
      ...timesOf(event),
      ...(event.repeatsUntil !== undefined && {
        repeatsUntil: Timestamp.fromMillis(event.repeatsUntil),
      }),
    },
  };

/**
 * Publishes a post: the post and its pace in one commit. Repeatable: an id that the pace has paid
 * for already is a post whose answer got lost.
 * @throws Failure `pace` with the seconds to wait, `offline`; whatever the SDK throws
 */
export async function publishPost(uid: string, id: string, draft: WrittenPost): Promise<void> {
  const outcome = await commitPost(uid, id, draft, 'by-clock').catch((error: unknown) => {
    if (failureCode(error) !== 'denied') throw error;
    // This device's clock may be wrong about whether the day's window is over.
    return commitPost(uid, id, draft, 'other-way');
  });
  if (outcome === 'published') return;
  const stored = await readOwnPost(id);
  // The text may have been changed between the answer that got lost and this try.
  if (stored !== undefined && !sameDraft(stored, draft)) await savePost(id, draft);
}

function commitPost(uid: string, id: string, draft: WrittenPost, way: 'by-clock' | 'other-way') {
  return transact(async (tx, db) => {
    const paceRef = doc(db, 'paces', uid);
    const paced = (await tx.get(paceRef)).data();
    const pace = paceOf(paced);
    if (pace.post?.id === id) return 'already';
    const decision = decidePace(pace, 'post', Date.now(), false);
    if (!decision.allowed) throw new Failure('pace', decision.waitSeconds);
    const goesOn = pace.post !== undefined && decision.continues === (way === 'by-clock');
    const now = serverTimestamp();
    const window = {
      id,
      at: now,
      windowStart: goesOn ? paced?.['post']['windowStart'] : now,
      count: goesOn ? (pace.post?.count ?? 0) + 1 : 1,
    };
    tx.set(doc(db, 'posts', id), {
      ...draft,
      ...eventFields(draft),
      author: uid,
      state: 'open',
      revision: 1,
      createdAt: now,
      updatedAt: now,
    });
    tx.set(paceRef, { post: window }, { merge: true });
    return 'published';
  });
}

/** Replaces what the writer decides about a post of theirs. */
export function savePost(id: string, draft: WrittenPost): Promise<void> {
  return edit(id, (draft.event && eventFields(draft)) ?? {}, draft);
}

/** Closes a post, so that nobody finds it any more, or opens it again. */
export function setPostState(id: string, state: 'open' | 'closed'): Promise<void> {
  return edit(id, { state });
}

/**
 * Moves an event to another time. Who has said to come stays on its list, and is told.
 * @param to milliseconds
 */
export function moveEvent(id: string, to: EventDetails): Promise<void> {
  const { startsAt, endsAt } = timesOf(to);
  return edit(id, { 'event.startsAt': startsAt, 'event.endsAt': endsAt });
}

/** How many want to come to an event that is to take place. @throws whatever the SDK throws */
export async function readComers(id: string): Promise<number> {
  const db = await getFirestoreLive();
  const roster = await withDeadline(getDoc(doc(db, 'rosters', id)), WRITE_SECONDS);
  if (roster.get('state') !== 'open') return 0;
  return Number(roster.get('going')) + Number(roster.get('waiting'));
}

/** Says that a post is still current: it stays open as long as a new one. */
export function keepCurrent(id: string): Promise<void> {
  return edit(id, {});
}

/** Who answered a post, by the conversation in which they did. */
export interface Answer {
  readonly thread: string;
  readonly nickname: string;
}

/** Who has answered a post of one's own. @throws Failure `offline`; whatever the SDK throws */
export async function readAnswers(uid: string, id: string): Promise<Answer[]> {
  const db = await getFirestoreLive();
  const about = query(
    collection(db, 'threads'),
    where('author', '==', uid),
    where('post', '==', id),
    limit(LIMITS.thankedAtOnce),
  );
  const { docs } = await withDeadline(getDocs(about), WRITE_SECONDS);
  return docs
    .filter((thread) => thread.get('spoke.inquirer') === true)
    .map((thread) => {
      const nickname = thread.get('nicknames.inquirer') as string | undefined;
      return { thread: thread.id, nickname: nickname ?? '' };
    })
    .filter(({ nickname }) => nickname !== '');
}

/** Thanks those who helped, each with a notice. @throws CallError; Failure `offline` */
export async function thankHelpers(post: string, threads: readonly string[]): Promise<void> {
  await callFunction('thankHelpers', { post, threads });
}

function edit(id: string, change: DocumentData, draft?: WrittenPost): Promise<void> {
  return transact(async (tx, db) => {
    const ref = doc(db, 'posts', id);
    const before = (await tx.get(ref)).data();
    if (before === undefined) throw new Failure('denied');
    const gone = draft && {
      ...(draft.easy === undefined && { easy: deleteField() }),
      ...(draft.language === undefined && { language: deleteField() }),
      ...(draft.hinted === undefined && { hinted: deleteField() }),
    };
    const counted = { revision: Number(before['revision']) + 1, updatedAt: serverTimestamp() };
    tx.update(ref, { ...draft, ...change, ...gone, ...counted });
  });
}

/** Deletes a post for good, with everything readers find of it. */
export function deletePost(id: string): Promise<void> {
  return transact(async (tx, db) => {
    tx.delete(doc(db, 'posts', id));
  });
}

const eventOf = ({ repeatsUntil, ...event }: DocumentData): EventDetails => ({
  ...(event as EventDetails),
  startsAt: millis(event['startsAt']),
  endsAt: millis(event['endsAt']),
  ...(repeatsUntil && { repeatsUntil: millis(repeatsUntil) }),
});

function ownPostOf(id: string, data: DocumentData): OwnPost {
  const { event } = data;
  return {
    ...(data as Post),
    id,
    createdAt: millis(data['createdAt']),
    updatedAt: millis(data['updatedAt']),
    ...(event && { event: eventOf(event) }),
  };
}

/** One own post; undefined where it is gone or somebody else's. */
export async function readOwnPost(id: string): Promise<OwnPost | undefined> {
  if (!navigator.onLine) throw new Failure('offline');
  const db = await getFirestoreLive();
  try {
    const found = await withDeadline(getDoc(doc(db, 'posts', id)), WRITE_SECONDS);
    const data = found.data();
    return data === undefined ? undefined : ownPostOf(found.id, data);
  } catch (error) {
    if (failureCode(error) === 'denied') return undefined;
    throw error;
  }
}

/** Follows a member's own posts, newest first; gives back how to stop. */
export async function followOwnPosts(
  uid: string,
  onPosts: (posts: readonly OwnPost[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const db = await getFirestoreLive();
  const own = query(
    collection(db, 'posts'),
    where('author', '==', uid),
    orderBy('createdAt', 'desc'),
    limit(OWN_POSTS),
  );
  return onSnapshot(
    own,
    (found) => {
      // Without a connection the SDK tells of nothing, which is not the same as there being none.
      if (found.empty && found.metadata.fromCache) onError(new Failure('offline'));
      else onPosts(found.docs.map((each) => ownPostOf(each.id, each.data())));
    },
    onError,
  );
}
