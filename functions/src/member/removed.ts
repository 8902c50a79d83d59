import { isFormerMember } from '@friends/domain';
import type { UserRecord } from 'firebase-admin/auth';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { CallableRequest } from 'firebase-functions/v2/https';
import type { AccountContext } from '../account/account-context.ts';
import { identityId, pseudonymOf } from '../account/secret.ts';
import type { Context } from '../context.ts';

/** Whether a sanction says that the member is removed. */
export const isRemoval = (sanction: DocumentSnapshot | undefined): boolean =>
  sanction?.get('standing') === 'removed';

const mail = (address: string): string => `email:${address.toLowerCase()}`;

/** By what somebody has signed in: their address, their account with another service. */
const identitiesOf = ({ email, providerData }: UserRecord): readonly string[] => [
  ...(email === undefined ? [] : [mail(email)]),
  ...providerData.flatMap(({ providerId, uid, email: theirs }) => [
    ...(providerId === 'password' ? [] : [`${providerId}:${uid}`]),
    ...(theirs ? [mail(theirs)] : []),
  ]),
];

/** The same as a caller's token says it. */
export function identitiesOfCaller({ auth }: CallableRequest): readonly string[] {
  const all = Object.entries(auth?.token.firebase.identities ?? {});
  return all.flatMap(([provider, ids]) =>
    (ids as readonly string[]).map((id) => (provider === 'email' ? mail(id) : `${provider}:${id}`)),
  );
}

/** The ids below which `removed` would hold these. */
export const removedPaths = (identities: readonly string[]): readonly string[] =>
  [...new Set(identities)].map((identity) => `removed/${identityId(identity)}`);

async function userOf({ auth }: AccountContext, uid: string): Promise<UserRecord | undefined> {
  try {
    return await auth.getUser(uid);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'auth/user-not-found') return undefined;
    throw error;
  }
}

async function isRemovedNow({ db }: Context, uid: string, pseudonym: string): Promise<boolean> {
  const sanctions = await db.getAll(db.doc(`sanctions/${uid}`), db.doc(`sanctions/${pseudonym}`));
  return sanctions.some(isRemoval);
}

/**
 * Keeps by which identities a removed member could come back, as HMACs, while the removal stands;
 * it outlives the account, whose sanction goes on under a pseudonym. Can be repeated.
 * @param id a uid, or the pseudonym of who has gone
 */
export async function rememberRemoved(context: AccountContext, id: string): Promise<void> {
  const { db } = context;
  const pseudonym = isFormerMember(id) ? id : pseudonymOf(id);
  if (!(await isRemovedNow(context, id, pseudonym))) {
    const { docs } = await db.collection('removed').where('member', '==', pseudonym).get();
    await Promise.all(docs.map(({ ref }) => ref.delete()));
    return;
  }
  const user = isFormerMember(id) ? undefined : await userOf(context, id);
  const at = Timestamp.fromMillis(context.now());
  for (const path of removedPaths(user === undefined ? [] : identitiesOf(user))) {
    await db.doc(path).set({ member: pseudonym, at });
  }
}
