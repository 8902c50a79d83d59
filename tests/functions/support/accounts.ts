import { readFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import type { CollectionReference, Firestore } from 'firebase-admin/firestore';
import type { AccountContext } from '../../../functions/src/account/account-context.ts';
import { context } from './suite.ts';

/** The secret of the local suite, for bodies of functions that run in the test's own process. */
export function haveAccountSecret(): void {
  const [, secret = ''] =
    /^ACCOUNT_SECRET=(.+)$/m.exec(readFileSync('functions/.secret.local', 'utf8')) ?? [];
  process.env['ACCOUNT_SECRET'] = secret;
}

/** A project of its own, in which no trigger runs and no clock ticks, at any time. */
export function accountsAt(project: string): (now: number) => AccountContext {
  const app = initializeApp({ projectId: project }, project);
  const [db, auth] = [getFirestore(app), getAuth(app)];
  return (now) => ({ ...context, db, auth, now: () => now });
}

type Documents = (readonly [path: string, data: unknown])[];

async function documentsIn(collections: readonly CollectionReference[]): Promise<Documents> {
  const found = collections.map(async (collection): Promise<Documents> => {
    const refs = await collection.listDocuments();
    if (refs.length === 0) return [];
    const [snapshots, below] = await Promise.all([
      collection.firestore.getAll(...refs),
      Promise.all(refs.map(async (ref) => documentsIn(await ref.listCollections()))),
    ]);
    const own = snapshots.map((one) => [one.ref.path, one.data()] as const);
    return [...own, ...below.flat()];
  });
  return (await Promise.all(found)).flat();
}

/** All that a database holds, by path: also below documents that are not there. */
export async function exportDatabase(db: Firestore): Promise<Map<string, unknown>> {
  return new Map(await documentsIn(await db.listCollections()));
}

/** Writes documents as `exportDatabase` gives them. */
export async function importDatabase(
  db: Firestore,
  documents: Iterable<readonly [path: string, data: unknown]>,
): Promise<void> {
  const batch = db.batch();
  for (const [path, data] of documents) if (data) batch.set(db.doc(path), data);
  await batch.commit();
}

/** The paths of the documents that name something: in the path, a field's name or its value. */
export function naming(database: ReadonlyMap<string, unknown>, name: string): string[] {
  return [...database]
    .filter(([path, data]) => `${path} ${JSON.stringify(data)}`.includes(name))
    .map(([path]) => path);
}
