import {
  deleteDoc,
  doc,
  getDoc,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { LIMITS, registrationId } from '@friends/domain';
import type { ReadingLanguage, Registration, Training, TrainingFeedback } from '@friends/domain';
import { FIREBASE_OPTIONS } from '../../firebase/config.ts';
import { Failure, withDeadline } from '../../firebase/failure.ts';
import { getFirestoreLive } from '../../firebase/firestore.ts';
import { followDocument } from '../../firebase/follow-document.ts';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';
import type { Session } from './model/session.ts';

const WRITE_SECONDS = 20;
const FIELDS = [
  ...['state', 'source', 'startsAt', 'endsAt', 'venue', 'online', 'languages', 'capacity'],
  ...['going', 'waiting'],
];

const OWN_ASKED = 50;
const ALL = `projects/${FIREBASE_OPTIONS.projectId}/databases/(default)/documents`;

function sessionOf(id: string, data: Training, language: ReadingLanguage): Session {
  const { texts, ...rest } = data;
  return { ...rest, id, text: texts[language] };
}

const fieldsFor = (language: ReadingLanguage) => [...FIELDS, `texts.\`${language}\``];
const pathsOf = (fields: readonly string[]) => ({
  fields: fields.map((fieldPath) => ({ fieldPath })),
});
const idOf = ({ name }: RestDocument): string => name.split('/').at(-1) ?? '';
// Only functions write sessions, and they write what the type says.
const readSession = (document: RestDocument, language: ReadingLanguage): Session =>
  sessionOf(idOf(document), readFields(document.fields ?? {}) as unknown as Training, language);

/**
 * The sessions that are planned and not over yet, the next one first; one read each.
 * @param now milliseconds
 * @throws Failure `offline`, `denied`, `unknown`
 */
export async function listComing(
  language: ReadingLanguage,
  now: number,
): Promise<readonly Session[]> {
  const fieldFilter = (fieldPath: string, op: string, value: object) => ({
    fieldFilter: { field: { fieldPath }, op, value },
  });
  const structuredQuery = {
    select: pathsOf(fieldsFor(language)),
    from: [{ collectionId: 'trainings' }],
    where: {
      compositeFilter: {
        op: 'AND',
        filters: [
          fieldFilter('state', 'EQUAL', { stringValue: 'planned' }),
          fieldFilter('endsAt', 'GREATER_THAN', { timestampValue: new Date(now).toISOString() }),
        ],
      },
    },
    orderBy: [{ field: { fieldPath: 'endsAt' }, direction: 'ASCENDING' }],
    limit: LIMITS.trainingsAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => (document ? [readSession(document, language)] : []));
}

/**
 * What a member has registered for, the newest first.
 * @throws as `listComing`
 */
export async function listOwn(uid: string): Promise<readonly Registration[]> {
  const structuredQuery = {
    select: pathsOf(['training', 'member', 'createdAt', 'state', 'attended']),
    from: [{ collectionId: 'registrations' }],
    where: {
      fieldFilter: { field: { fieldPath: 'member' }, op: 'EQUAL', value: { stringValue: uid } },
    },
    orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
    limit: OWN_ASKED,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  // Rules and functions see to it that registrations are what the type says.
  return rows.flatMap(({ document }) =>
    document ? [readFields(document.fields ?? {}) as unknown as Registration] : [],
  );
}

/**
 * Some sessions, those that are over among them; what is gone is left out.
 * @throws as `listComing`
 */
export async function readSessions(
  language: ReadingLanguage,
  ids: readonly string[],
): Promise<readonly Session[]> {
  if (ids.length === 0) return [];
  const documents = ids.map((id) => `${ALL}/trainings/${id}`);
  const mask = { fieldPaths: fieldsFor(language) };
  const answer = await askFirestore(':batchGet', await idToken(), { documents, mask });
  const rows = answer as readonly { readonly found?: RestDocument }[];
  return rows.flatMap(({ found }) => (found ? [readSession(found, language)] : []));
}

type Stop = () => void;

const millis = (time: unknown): number =>
  time instanceof Timestamp ? time.toMillis() : Date.now();

/** Follows a session: how many places are left, and whether it takes place as planned. */
export const followSession = (
  id: string,
  language: ReadingLanguage,
  onFound: (found: Session | null) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  followDocument(
    `trainings/${id}`,
    (data) => {
      const times = { startsAt: millis(data['startsAt']), endsAt: millis(data['endsAt']) };
      const training = data as Training;
      const original = training.texts[training.source];
      return { ...sessionOf(id, { ...training, ...times }, language), original };
    },
    onFound,
    onError,
  );

/** Follows how a member stands with a session; null where they have not registered. */
export const followRegistration = (
  uid: string,
  id: string,
  onFound: (found: Registration | null) => void,
  onError: (error: unknown) => void,
): Promise<Stop> =>
  followDocument(
    `registrations/${registrationId(id, uid)}`,
    (data) => ({ ...(data as Registration), createdAt: millis(data['createdAt']) }),
    onFound,
    onError,
  );

async function registrationOf(uid: string, id: string) {
  if (!navigator.onLine) throw new Failure('offline');
  return doc(await getFirestoreLive(), 'registrations', registrationId(id, uid));
}

/** @throws Failure `offline`, `denied` when it has begun meanwhile; whatever the SDK throws */
export async function register(uid: string, id: string): Promise<void> {
  const fresh = { training: id, member: uid, createdAt: serverTimestamp() };
  await withDeadline(setDoc(await registrationOf(uid, id), fresh), WRITE_SECONDS);
}

/** @throws as `register` */
export async function giveUp(uid: string, id: string): Promise<void> {
  await withDeadline(deleteDoc(await registrationOf(uid, id)), WRITE_SECONDS);
}

/** @throws as `register` */
export async function sendFeedback(
  uid: string,
  id: string,
  feedback: TrainingFeedback,
): Promise<void> {
  await withDeadline(updateDoc(await registrationOf(uid, id), { feedback }), WRITE_SECONDS);
}

/** The link of a session, for those who have a place; undefined where there is none. */
export async function readLink(id: string): Promise<string | undefined> {
  const found = await getDoc(doc(await getFirestoreLive(), 'trainings', id, 'private', 'link'));
  return found.get('link') as string | undefined;
}

/**
 * Says by the code of the room that the member is there.
 * @throws CallError with `{problem}` or `{seconds}`; Failure
 */
export async function checkIn(training: string, code: string): Promise<void> {
  await callFunction('checkIn', { training, code });
}
