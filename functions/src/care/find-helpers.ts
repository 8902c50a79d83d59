import { isReached, LANGUAGES, LIMITS } from '@friends/domain';
import type { Helper, Post, Reach } from '@friends/domain';
import { FieldPath } from 'firebase-admin/firestore';
import type { Query, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { Context } from '../context.ts';

/** Members who are looked at for one request and stage. */
const LOOKED_AT = 60;

function membersFor({ db }: Context, { speaks, place }: Post, reach: Reach): Query {
  const members = db.collection('members');
  if (reach === 'trained') return members.orderBy('badges.trained');
  const languages = LANGUAGES.filter((language) => speaks[language]).slice(0, LIMITS.speaks);
  const speaking = members.where('speaks', 'array-contains-any', languages);
  const near = speaking.where('prefecture', '==', place.code.slice(0, 2));
  return (reach === 'wider' ? near : speaking).orderBy(FieldPath.documentId());
}

/** Begins at the post's own id, so that each request finds others first, and the same each time. */
async function beginningAt(members: Query, id: string): Promise<QueryDocumentSnapshot[]> {
  const behind = await members.startAt(id).limit(LOOKED_AT).get();
  if (behind.size === LOOKED_AT) return behind.docs;
  const before = await members
    .endBefore(id)
    .limit(LOOKED_AT - behind.size)
    .get();
  return [...behind.docs, ...before.docs];
}

/**
 * Members who may be able to help with a request, in an order that is the same however often it is
 * asked for.
 * @param id the post's
 */
export async function findHelpers(
  context: Context,
  id: string,
  post: Post,
  reach: Reach,
): Promise<string[]> {
  const members = membersFor(context, post, reach);
  const found =
    reach === 'trained'
      ? (await members.limit(LOOKED_AT).get()).docs
      : await beginningAt(members, id);
  return found
    .map((member) => ({ ...(member.data() as Omit<Helper, 'uid'>), uid: member.id }))
    .filter((helper) => isReached(helper, post, reach))
    .map(({ uid }) => uid);
}
