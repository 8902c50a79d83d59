import type { Publication, TranslatedKind } from '@friends/domain';
import type { DocumentReference, Firestore, Timestamp } from 'firebase-admin/firestore';

/** What has words in ten languages, such as a story: its collection and its id. */
export interface WhichPublication {
  readonly kind: TranslatedKind;
  readonly id: string;
}

/** `stories/{id}`, `announcements/{id}`. */
export type PublicationDocument = Publication & {
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly publishedAt?: Timestamp;
  /** When it was recorded that all of a story's people had agreed. */
  readonly consentAt?: Timestamp;
};

export const publicationRef = (db: Firestore, { kind, id }: WhichPublication): DocumentReference =>
  db.doc(`${kind}/${id}`);

/** Whose budget pays for what the secretariat writes; no uid, so that it outlives its people. */
export const SECRETARIAT_BUDGET = 'secretariat';
