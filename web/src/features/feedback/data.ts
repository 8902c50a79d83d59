import type { Timestamp } from 'firebase/firestore';
import { doc, getDoc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { decidePace, LIMITS } from '@friends/domain';
import type { AnyReadingLanguage, FeedbackKind, Language, PaceWindow } from '@friends/domain';
import { Failure, failureCode, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import { behind, placeOf } from '../../firebase/place-in-list.ts';
import type { Place } from '../../firebase/place-in-list.ts';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { idToken } from '../../firebase/session.ts';

const WRITE_SECONDS = 20;

/** What was told the secretariat, with its answer where there is one; times in milliseconds. */
export interface OwnFeedback {
  readonly id: string;
  readonly place: Place;
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly language?: Language;
  readonly createdAt: number;
  readonly answer?: {
    readonly text: string;
    readonly language?: Language;
    readonly read?: string;
    readonly readIn?: AnyReadingLanguage;
    readonly at: number;
  };
}

type Told = Omit<OwnFeedback, 'id' | 'place'>;

const order = (fieldPath: string) => ({ field: { fieldPath }, direction: 'DESCENDING' });

/**
 * What the member has told, newest first, a page at a time.
 * @param last of the page before
 * @throws Failure
 */
export async function listOwnFeedback(
  uid: string,
  last: OwnFeedback | undefined,
): Promise<readonly OwnFeedback[]> {
  const value = { stringValue: uid };
  const structuredQuery = {
    from: [{ collectionId: 'feedback' }],
    where: { fieldFilter: { field: { fieldPath: 'member' }, op: 'EQUAL', value } },
    orderBy: [order('createdAt'), order('__name__')],
    ...behind(last?.place),
    limit: LIMITS.feedbackAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => {
    if (document === undefined) return [];
    // Members write what rules check, functions the rest as the type says.
    const told = readFields(document.fields ?? {}) as unknown as Told;
    return [{ ...told, id: document.name.split('/').at(-1) ?? '', place: placeOf(document) }];
  });
}

type StoredWindow = Omit<PaceWindow, 'at' | 'windowStart'> & {
  readonly at: Timestamp;
  readonly windowStart: Timestamp;
};

async function commit(
  uid: string,
  id: string,
  told: { readonly kind: FeedbackKind; readonly text: string },
  way: 'by-clock' | 'other-way',
): Promise<void> {
  const db = await getFirestoreLive();
  const paceRef = doc(db, 'paces', uid);
  const found = await withDeadline(getDoc(paceRef), WRITE_SECONDS);
  const last = found.get('feedback') as StoredWindow | undefined;
  // The answer to an earlier try got lost.
  if (last?.id === id) return;
  const pace = last && {
    ...{ id: last.id, count: last.count },
    ...{ at: last.at.toMillis(), windowStart: last.windowStart.toMillis() },
  };
  const decision = decidePace(pace ? { feedback: pace } : {}, 'feedback', Date.now(), false);
  if (!decision.allowed) throw new Failure('pace', decision.waitSeconds);
  const goesOn = last !== undefined && decision.continues === (way === 'by-clock');
  const now = serverTimestamp();
  const begun = goesOn
    ? { windowStart: last.windowStart, count: last.count + 1 }
    : { windowStart: now, count: 1 };
  const batch = writeBatch(db);
  batch.set(doc(db, 'feedback', id), { ...told, member: uid, createdAt: now });
  batch.set(paceRef, { feedback: { id, at: now, ...begun } }, { merge: true });
  await withDeadline(batch.commit(), WRITE_SECONDS);
}

/**
 * Tells the secretariat something. Repeatable with the same id.
 * @throws Failure `pace`, `offline`; whatever the SDK throws
 */
export async function tellSecretariat(
  uid: string,
  id: string,
  told: { readonly kind: FeedbackKind; readonly text: string },
): Promise<void> {
  if (!navigator.onLine) throw new Failure('offline');
  try {
    await commit(uid, id, told, 'by-clock');
  } catch (error) {
    if (failureCode(error) !== 'denied') throw error;
    // This device's clock may be wrong about whether the day's window is over.
    await commit(uid, id, told, 'other-way');
  }
}
