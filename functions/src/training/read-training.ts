import { registrationId } from '@friends/domain';
import type { Registration, Training } from '@friends/domain';
import type { Timestamp } from 'firebase-admin/firestore';
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  QueryDocumentSnapshot,
} from 'firebase-admin/firestore';

/** `trainings/{id}` as Firestore holds it. */
export type TrainingDocument = Omit<Training, 'startsAt' | 'endsAt' | 'nextAt'> & {
  readonly startsAt: Timestamp;
  readonly endsAt: Timestamp;
  readonly nextAt?: Timestamp;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
};

type RegistrationDocument = Omit<Registration, 'createdAt'> & { readonly createdAt: Timestamp };

export const trainingRef = (db: Firestore, id: string): DocumentReference =>
  db.doc(`trainings/${id}`);

/** The code that is shown in the room. */
export const codeRef = (db: Firestore, id: string): DocumentReference =>
  db.doc(`trainings/${id}/private/code`);

/** The way in, where it is held online. */
export const linkRef = (db: Firestore, id: string): DocumentReference =>
  db.doc(`trainings/${id}/private/link`);

export const registrationRef = (db: Firestore, id: string, member: string): DocumentReference =>
  db.doc(`registrations/${registrationId(id, member)}`);

/** A session as the domain knows it; undefined where there is none. */
export function trainingOf(snapshot: DocumentSnapshot | undefined): Training | undefined {
  const data = snapshot?.data() as TrainingDocument | undefined;
  if (data === undefined) return undefined;
  const { startsAt, endsAt, nextAt, ...training } = data;
  return {
    ...training,
    startsAt: startsAt.toMillis(),
    endsAt: endsAt.toMillis(),
    ...(nextAt && { nextAt: nextAt.toMillis() }),
  };
}

/** In milliseconds and their fractions: of two who came in the same one, the first is known. */
const exactly = ({ seconds, nanoseconds }: Timestamp): number => seconds * 1000 + nanoseconds / 1e6;

/** `registrations/{id}` as the domain knows it; undefined where there is none. */
export function registrationOf(snapshot: DocumentSnapshot | undefined): Registration | undefined {
  const data = snapshot?.data() as RegistrationDocument | undefined;
  return data && { ...data, createdAt: exactly(data.createdAt) };
}

/** All that is stored of a session and of who comes to it. */
export interface StoredTraining {
  readonly found: DocumentSnapshot;
  readonly training: Training;
  readonly registered: readonly QueryDocumentSnapshot[];
}

/** What the documents say of a session now; undefined where there is none. */
export async function readTraining(db: Firestore, id: string): Promise<StoredTraining | undefined> {
  const [found, { docs }] = await Promise.all([
    trainingRef(db, id).get(),
    db.collection('registrations').where('training', '==', id).get(),
  ]);
  const training = trainingOf(found);
  return training && { found, training, registered: docs };
}
