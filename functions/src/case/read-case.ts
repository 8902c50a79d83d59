import type { Case } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentData, DocumentSnapshot } from 'firebase-admin/firestore';

const isTime = (field: string): boolean => field === 'at' || field.endsWith('At');

/** The same value with its times as others have them, however deep they lie. */
function withTimes(value: unknown, change: (time: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withTimes(item, change));
  if (typeof value !== 'object' || value === null || value instanceof Timestamp) return value;
  const fields = Object.entries(value).map(([field, inner]) => [
    field,
    isTime(field) ? change(inner) : withTimes(inner, change),
  ]);
  return Object.fromEntries(fields);
}

/** What a document says, its times in milliseconds; undefined where there is none. */
export const timesInMs = (snapshot: DocumentSnapshot | undefined): unknown =>
  withTimes(snapshot?.data(), (time) => (time instanceof Timestamp ? time.toMillis() : time));

/** The case of a snapshot, its times in milliseconds; undefined where there is none. */
export const caseOf = (snapshot: DocumentSnapshot | undefined): Case | undefined =>
  timesInMs(snapshot) as Case | undefined;

/** `cases/{caseId}` as Firestore holds it: times are those fields that are called `at` or `…At`. */
export const caseDocument = (one: Case): DocumentData =>
  withTimes(one, (time) =>
    typeof time === 'number' ? Timestamp.fromMillis(time) : time,
  ) as DocumentData;
