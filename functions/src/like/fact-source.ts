import type { FactSource, ValuesAfter } from '@friends/domain';
import type { Query } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** The likes of a member that count. */
export const countedLikes = ({ db }: Context, uid: string): Query =>
  db.collection('likes').where('to', '==', uid).where('counts', '==', true);

const valuesOf =
  (query: Query, field: string): ValuesAfter =>
  async (after, most) => {
    const all = query.orderBy(field).select(field).limit(most);
    const { docs } = await (after === undefined ? all : all.startAfter(after)).get();
    return docs.map((like) => like.get(field) as string);
  };

/** What the documents say of a member's help. */
export function factSource(context: Context, uid: string): FactSource {
  const likes = countedLikes(context, uid);
  const held = context.db.collection('heldEvents').where('organiser', '==', uid);
  const trained = context.db
    .collection('registrations')
    .where('member', '==', uid)
    .where('attended', '==', true);
  return {
    likes: async () => (await likes.count().get()).data().count,
    givers: valuesOf(likes, 'from'),
    bridges: valuesOf(likes.where('bridge', '==', true), 'thread'),
    events: async (most) => (await held.limit(most).select().get()).size,
    trainings: async (most) => (await trained.limit(most).select().get()).size,
    verified: async () => ((await context.db.doc(`associations/${uid}`).get()).exists ? 1 : 0),
  };
}
