import type { EventDetails, Post } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { toUnicode } from '../text/zawgyi.ts';

/** `posts/{postId}` as Firestore holds it. */
type PostDocument = Omit<Post, 'createdAt' | 'updatedAt' | 'event'> & {
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly event?: EventDocument;
};

/** When and where an event is, as Firestore holds it in posts and listings. */
type EventDocument = Omit<EventDetails, 'startsAt' | 'endsAt' | 'repeatsUntil'> & {
  readonly startsAt: Timestamp;
  readonly endsAt: Timestamp;
  readonly repeatsUntil?: Timestamp;
};

const eventOf = ({ repeatsUntil, ...event }: EventDocument): EventDetails => ({
  ...event,
  venue: clean(event.venue),
  startsAt: event.startsAt.toMillis(),
  endsAt: event.endsAt.toMillis(),
  ...(repeatsUntil && { repeatsUntil: repeatsUntil.toMillis() }),
});

/** An event as Firestore holds it. */
export const eventDocument = ({ repeatsUntil, ...event }: EventDetails): EventDocument => ({
  ...event,
  startsAt: Timestamp.fromMillis(event.startsAt),
  endsAt: Timestamp.fromMillis(event.endsAt),
  ...(repeatsUntil !== undefined && { repeatsUntil: Timestamp.fromMillis(repeatsUntil) }),
});

const clean = (text: string): string => toUnicode(text.toWellFormed());

/** The post of a snapshot, its times in milliseconds and its Burmese in Unicode; or undefined. */
export function postOf(snapshot: DocumentSnapshot | undefined): Post | undefined {
  if (snapshot === undefined || !snapshot.exists) return undefined;
  const { event, easy, ...post } = snapshot.data() as PostDocument;
  return {
    ...post,
    title: clean(post.title),
    body: clean(post.body),
    createdAt: post.createdAt.toMillis(),
    updatedAt: post.updatedAt.toMillis(),
    ...(easy && { easy: { title: clean(easy.title), body: clean(easy.body) } }),
    ...(event && { event: eventOf(event) }),
  };
}

/** Whether two readings of a post are of the same edit of the same post. */
export const isSameEdit = (one: Post, other: Post): boolean =>
  one.revision === other.revision && one.createdAt === other.createdAt;
