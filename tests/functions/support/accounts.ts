import { readFileSync } from 'node:fs';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import type { Firestore } from 'firebase-admin/firestore';
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

/** The fields of a document, as Firestore's REST interface writes them. */
type RestFields = Readonly<Record<string, unknown>>;
interface RestDocument {
  readonly name: string;
  readonly fields?: RestFields;
}

async function ask(db: Firestore, method: string, body: object): Promise<unknown> {
  const { projectId } = JSON.parse(JSON.stringify(db)) as { projectId: string };
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const base = `http://${host}/v1/projects/${projectId}/databases/(default)/documents`;
  const headers = { authorization: 'Bearer owner', 'content-type': 'application/json' };
  const response = await fetch(`${base}:${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method}: ${response.status} ${await response.text()}`);
  return response.json();
}

const pathOf = (name: string): string => name.slice(name.indexOf('/documents/') + 11);

/**
 * All that a database holds, by path, in one request: what stands below documents that are not there
 * comes too.
 */
export async function exportDatabase(db: Firestore): Promise<Map<string, RestFields>> {
  const all = { structuredQuery: { from: [{ allDescendants: true }] } };
  const rows = (await ask(db, 'runQuery', all)) as readonly { readonly document?: RestDocument }[];
  return new Map(
    rows.flatMap(({ document }) =>
      document ? [[pathOf(document.name), document.fields ?? {}] as const] : [],
    ),
  );
}

/** Writes what `exportDatabase` gave, to the same database. */
export async function restoreDatabase(
  db: Firestore,
  exported: ReadonlyMap<string, RestFields>,
): Promise<void> {
  const { projectId } = JSON.parse(JSON.stringify(db)) as { projectId: string };
  const base = `projects/${projectId}/databases/(default)/documents`;
  const writes = [...exported].map(([path, fields]) => ({
    update: { name: `${base}/${path}`, fields },
  }));
  await ask(db, 'commit', { writes });
}

/** Writes documents, by path. */
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
