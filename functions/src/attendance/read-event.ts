import type { Attendance, EventPost, Post, Roster } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type {
  DocumentData,
  DocumentSnapshot,
  QueryDocumentSnapshot,
} from 'firebase-admin/firestore';
import type { Context } from '../context.ts';
import { postOf } from '../post/read-post.ts';

/** All that is stored of an event and of who comes to it. */
export interface StoredEvent {
  readonly post: (Post & EventPost) | undefined;
  readonly roster: DocumentSnapshot;
  readonly before: Roster | undefined;
  readonly attendances: ReadonlyMap<string, QueryDocumentSnapshot>;
}

type TimesOf<T> = { [Field in keyof T]: T[Field] extends number ? Timestamp : T[Field] };

/** Which fields of a roster are timestamps in Firestore; the others are as in the domain. */
const TIMES = ['startsAt', 'endsAt', 'nextAt'] as const;

function converted(fields: DocumentData, convert: (time: never) => unknown): DocumentData {
  const times = TIMES.filter((field) => fields[field] !== undefined);
  return { ...fields, ...Object.fromEntries(times.map((f) => [f, convert(fields[f] as never)])) };
}

/** `rosters/{postId}` as the domain knows it; undefined where there is none. */
function rosterOf(snapshot: DocumentSnapshot): Roster | undefined {
  const data = snapshot.data();
  return data && (converted(data, (time: Timestamp) => time.toMillis()) as Roster);
}

/** A roster as Firestore holds it. */
export const rosterDocument = (roster: Roster): DocumentData =>
  converted({ ...roster }, (time: number) => Timestamp.fromMillis(time));

/** In milliseconds and their fractions: of two who came in the same one, the first is known. */
const exactly = ({ seconds, nanoseconds }: Timestamp): number => seconds * 1000 + nanoseconds / 1e6;

/** `attendances/{id}` as the domain knows it. */
export function attendanceOf(snapshot: QueryDocumentSnapshot): Attendance {
  const { createdAt, ...fields } = snapshot.data() as TimesOf<Attendance>;
  return { ...fields, createdAt: exactly(createdAt) };
}

const isEvent = (post: Post | undefined): post is Post & EventPost => post?.event !== undefined;

/** What the documents say of an event, those who come by their uid. */
export async function readEvent({ db }: Context, id: string): Promise<StoredEvent> {
  const [posts, attending] = await Promise.all([
    db.getAll(db.doc(`posts/${id}`), db.doc(`rosters/${id}`)),
    db.collection('attendances').where('post', '==', id).get(),
  ]);
  const [stored, roster] = posts as [DocumentSnapshot, DocumentSnapshot];
  const post = postOf(stored);
  const attendances = new Map(attending.docs.map((one) => [one.get('member') as string, one]));
  const before = rosterOf(roster);
  return { post: isEvent(post) ? post : undefined, roster, before, attendances };
}
