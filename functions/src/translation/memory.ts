import { createHash } from 'node:crypto';
import { memoryText } from '@friends/domain';
import type { Known, Language } from '@friends/domain';
import { Timestamp } from 'firebase-admin/firestore';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';

/** Days a translation is remembered after it was made. */
const MEMORY_DAYS = 180;
const DAY_MS = 86_400_000;

/** The key of a source text: a hash, so that the text itself is not in the path. */
export function memoryHash(source: Language, text: string): string {
  return createHash('sha256')
    .update(`${source}\n${memoryText(text)}`)
    .digest('hex');
}

export const memoryRef = (db: Firestore, hash: string): DocumentReference =>
  db.doc(`memory/${hash}`);

/** The translations a memory document holds. */
export const knownOf = (snapshot: DocumentSnapshot): Known =>
  (snapshot.get('translations') as Known | undefined) ?? {};

/** What is remembered of each of the given hashes. */
export async function readMemory(
  db: Firestore,
  hashes: readonly string[],
): Promise<Map<string, Known>> {
  if (hashes.length === 0) return new Map();
  const snapshots = await db.getAll(...hashes.map((hash) => memoryRef(db, hash)));
  return new Map(snapshots.map((snapshot) => [snapshot.id, knownOf(snapshot)]));
}

/** Adds translations to what is remembered: one write per source text. */
export async function writeMemory(
  db: Firestore,
  source: Language,
  found: ReadonlyMap<string, Known>,
  now: number,
): Promise<void> {
  if (found.size === 0) return;
  const expireAt = Timestamp.fromMillis(now + MEMORY_DAYS * DAY_MS);
  const batch = db.batch();
  for (const [hash, translations] of found) {
    batch.set(memoryRef(db, hash), { source, translations, expireAt }, { merge: true });
  }
  await batch.commit();
}
