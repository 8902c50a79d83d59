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

async function* documentsIn(
  collections: readonly CollectionReference[],
): AsyncGenerator<readonly [path: string, data: unknown]> {
  for (const collection of collections) {
    for (const ref of await collection.listDocuments()) {
      yield [ref.path, (await ref.get()).data()];
      yield* documentsIn(await ref.listCollections());
    }
  }
}

/** All that a database holds, by path: also below documents that are not there. */
export async function exportDatabase(db: Firestore): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for await (const [path, data] of documentsIn(await db.listCollections())) found.set(path, data);
  return found;
}

/** The paths of the documents that name something: in the path, a field's name or its value. */
export function naming(database: ReadonlyMap<string, unknown>, name: string): string[] {
  return [...database]
    .filter(([path, data]) => `${path} ${JSON.stringify(data)}`.includes(name))
    .map(([path]) => path);
}
