import { nicknameSkeleton, normaliseNickname, parseProfile, tidyText } from '@friends/domain';
import type { InputProblem, Place, Profile, Settings } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { ACCOUNT_CALL_OPTIONS } from '../account/account-context.ts';
import { pseudonymOf } from '../account/secret.ts';
import { deployedContext } from '../context.ts';
import type { Context } from '../context.ts';
import { toUnicode } from '../text/zawgyi.ts';
import { identitiesOfCaller, removedPaths } from './removed.ts';
import { demandUid } from './standing.ts';

/** What a member begins with. */
const FIRST_SETTINGS = { radiusKm: 30, notify: true } as const;

const invalid = (issue: InputProblem): HttpsError =>
  new HttpsError('invalid-argument', `${issue.field}: ${issue.problem}`, issue);

/** Burmese in Unicode and the nickname in its stored form, before anything is checked. */
function tidied(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const unicode = (text: unknown): unknown => (typeof text === 'string' ? toUnicode(text) : text);
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    key === 'nickname' || key === 'about' ? unicode(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function memberDocument(profile: Profile, place: Place, before: DocumentSnapshot, now: number) {
  const nickname = normaliseNickname(profile.nickname);
  return {
    nickname,
    skeleton: nicknameSkeleton(nickname),
    speaks: profile.speaks,
    reads: profile.reads,
    prefecture: place.prefecture,
    ...(profile.about !== undefined && { about: tidyText(profile.about) }),
    joinedAt: (before.get('joinedAt') as Timestamp | undefined) ?? Timestamp.fromMillis(now),
    badges: (before.get('badges') as Record<string, Timestamp> | undefined) ?? {},
    likes: (before.get('likes') as number | undefined) ?? 0,
  };
}

/** The cell a member has refined the home to stays, as long as the municipality is the same. */
function homeOf({ code, geohash }: Place, before: DocumentSnapshot): Settings['home'] {
  const home = before.get('home') as Settings['home'] | undefined;
  return home?.code === code ? home : { code, geohash };
}

function settingsDocument(profile: Profile, place: Place, before: DocumentSnapshot) {
  const silenced = before.get('silenced') as Settings['silenced'];
  return {
    readingLanguage: profile.readingLanguage,
    home: homeOf(place, before),
    radiusKm: (before.get('radiusKm') as number | undefined) ?? FIRST_SETTINGS.radiusKm,
    notify: (before.get('notify') as boolean | undefined) ?? FIRST_SETTINGS.notify,
    ...(silenced && { silenced }),
    acceptedRules: profile.acceptedRules,
    adult: profile.adult,
  };
}

/**
 * Joins, or changes a profile: `members/{uid}` and its settings. No two members have nicknames
 * that look alike.
 * @param input a `Profile`, unchecked
 * @param identities what the account is linked with: nobody comes back by what a removed member had
 * @throws {HttpsError} invalid-argument with `{field, problem}`; already-exists for a nickname in
 *   use; permission-denied under a sanction; unauthenticated after the account was deleted
 */
export async function saveProfile(
  context: Context,
  uid: string,
  input: unknown,
  identities: readonly string[] = [],
): Promise<void> {
  const parsed = parseProfile(tidied(input));
  if ('issue' in parsed) throw invalid(parsed.issue);
  const profile = parsed.value;
  const { db } = context;
  const memberRef = db.doc(`members/${uid}`);
  const settingsRef = db.doc(`members/${uid}/private/settings`);
  const refs = [
    memberRef,
    settingsRef,
    db.doc(`sanctions/${uid}`),
    db.doc(`places/${profile.home}`),
    db.doc(`deletions/${pseudonymOf(uid)}`),
  ] as const;
  const skeleton = nicknameSkeleton(normaliseNickname(profile.nickname));
  const known = removedPaths(identities).map((path) => db.doc(path));
  const alike = db.collection('members').where('skeleton', '==', skeleton).limit(2);

  await db.runTransaction(async (transaction) => {
    const [member, settings, sanction, place, deletion] = (await transaction.getAll(...refs)) as [
      DocumentSnapshot,
      DocumentSnapshot,
      DocumentSnapshot,
      DocumentSnapshot,
      DocumentSnapshot,
    ];
    const { docs } = await transaction.get(alike);
    const removed = known.length > 0 ? await transaction.getAll(...known) : [];
    // A token outlives the account that is deleted: nobody comes back by it.
    if (deletion.exists) throw new HttpsError('unauthenticated', 'deleted');
    if (sanction.exists) throw new HttpsError('permission-denied', 'under a sanction');
    if (removed.some(({ exists }) => exists)) {
      throw new HttpsError('permission-denied', 'removed');
    }
    if (!place.exists) throw invalid({ field: 'home', problem: 'unknown-place' });
    if (docs.some(({ id }) => id !== uid)) {
      const details = { field: 'nickname', problem: 'taken' };
      throw new HttpsError('already-exists', 'a nickname like this is in use', details);
    }
    const home = place.data() as Place;
    transaction.set(memberRef, memberDocument(profile, home, member, context.now()));
    transaction.set(settingsRef, settingsDocument(profile, home, settings));
  });
}

export const saveProfileCall = onCall(ACCOUNT_CALL_OPTIONS, async (request) => {
  const identities = identitiesOfCaller(request);
  await saveProfile(deployedContext(), demandUid(request), request.data, identities);
  return {};
});
