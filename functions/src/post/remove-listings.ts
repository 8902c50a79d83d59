import { ANY_READING_LANGUAGES, isListed, listingPath, postJobId } from '@friends/domain';
import type { Context } from '../context.ts';
import { isRemoval } from '../member/removed.ts';
import { postOf } from './read-post.ts';

/**
 * Deletes all listings of a post that is not open any more (or whose author has gone, or is removed), its job and
 * what was done because nobody answered it. Every language is looked at: the post that would say
 * which there are may be gone.
 * @returns false where the post is open after all: begin again
 */
export async function removeListings(context: Context, id: string): Promise<boolean> {
  const { db } = context;
  const postRef = db.doc(`posts/${id}`);
  const refs = [
    db.doc(`jobs/${postJobId(id)}`),
    db.doc(`rescues/${id}`),
    ...ANY_READING_LANGUAGES.map((language) => db.doc(listingPath(language, id))),
  ];
  return db.runTransaction(async (transaction) => {
    const post = postOf(await transaction.get(postRef));
    if (post !== undefined && isListed(post)) {
      const [author, sanction] = await transaction.getAll(
        db.doc(`members/${post.author}`),
        db.doc(`sanctions/${post.author}`),
      );
      if (author?.exists === true && !isRemoval(sanction)) return false;
    }
    for (const snapshot of await transaction.getAll(...refs)) {
      if (snapshot.exists) transaction.delete(snapshot.ref);
    }
    return true;
  });
}
