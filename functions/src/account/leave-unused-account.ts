import { ROLES } from '@friends/domain';
import type { Query } from 'firebase-admin/firestore';
import type { AccountContext } from './account-context.ts';
import { deleteAccount } from './delete-account.ts';

/**
 * Deletes the account that a browser leaves for another, unless something would be lost with it:
 * a post, a conversation, or a session they were at.
 */
export async function leaveUnusedAccount(context: AccountContext, uid: string): Promise<void> {
  const { db } = context;
  const has = async (query: Query) => !(await query.limit(1).get()).empty;
  const used = await Promise.all([
    has(db.collection('posts').where('author', '==', uid)),
    has(db.collection('registrations').where('member', '==', uid)),
    ...ROLES.map((role) => has(db.collection('threads').where(role, '==', uid))),
  ]);
  if (!used.includes(true)) await deleteAccount(context, uid);
}
