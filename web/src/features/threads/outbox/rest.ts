import { firestoreRestBase } from '../../../firebase/config.ts';
import { Failure, idToken } from '../../../firebase/session.ts';
import type { RestWrite } from './writes.ts';

/**
 * The outbox speaks REST, not the SDK: the SDK keeps writes in a queue of its own while the
 * connection is gone, and an outbox must know of each try how it ended.
 */
const ANSWER_MS = 20_000;

export type CommitAnswer = 'done' | 'denied' | 'exists' | 'server';

/** A document as read, with times as milliseconds; undefined where there is none. */
export type RestDocument = Readonly<Record<string, unknown>> | undefined;

export interface RestRead {
  readonly documents: readonly RestDocument[];
  /** The server's clock when it read, in milliseconds. */
  readonly at: number;
}

/** The database's documents as REST names them. */
export function documentsRoot(): string {
  const base = firestoreRestBase(location);
  return base.slice(base.indexOf('projects/'));
}

async function post(method: string, body: unknown): Promise<Response> {
  const token = await idToken();
  if (token === undefined) throw new Failure('signed-out');
  try {
    return await fetch(`${firestoreRestBase(location)}:${method}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch {
    throw new Failure('offline');
  }
}

/**
 * Commits all writes or none.
 * @throws Failure `offline` where no answer came (it may have happened), `signed-out`
 */
export async function commit(writes: readonly RestWrite[]): Promise<CommitAnswer> {
  const { ok, status } = await post('commit', { writes });
  if (ok) return 'done';
  if (status === 403 || status === 400) return 'denied';
  return status === 409 ? 'exists' : 'server';
}

/**
 * Reads documents by path.
 * @throws Failure `offline`, `signed-out`, `denied`, or `unknown` for a server in trouble
 */
export async function read(paths: readonly string[]): Promise<RestRead> {
  const names = paths.map((path) => `${documentsRoot()}/${path}`);
  const response = await post('batchGet', { documents: names });
  if (!response.ok) throw new Failure(response.status === 403 ? 'denied' : 'unknown');
  return readAnswer((await response.json()) as readonly BatchGetPart[], names);
}

interface BatchGetPart {
  readonly found?: { readonly name: string; readonly fields?: Readonly<Record<string, unknown>> };
  readonly missing?: string;
  readonly readTime?: string;
}

/** The documents of a batchGet answer in the order of `names`. */
export function readAnswer(parts: readonly BatchGetPart[], names: readonly string[]): RestRead {
  const found = new Map(parts.map(({ found }) => [found?.name, found?.fields ?? {}]));
  const at = Date.parse(parts.find(({ readTime }) => readTime !== undefined)?.readTime ?? '');
  return {
    documents: names.map((name) => {
      const fields = found.get(name);
      return fields && plainFields(fields);
    }),
    at,
  };
}

function plainFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  const [[type, content] = []] = Object.entries(value as object) as [string, unknown][];
  if (type === 'integerValue') return Number(content);
  if (type === 'timestampValue') return Date.parse(content as string);
  if (type !== 'mapValue') return content;
  return plainFields((content as { fields?: Record<string, unknown> }).fields ?? {});
}
