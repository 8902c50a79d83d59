import { Agent, request as httpRequest } from 'node:http';
import { encodeFields, serverTimes } from './values.ts';
import type { Data } from './values.ts';

/** Who asks: a signed-in person, a visitor without an account, or the functions (Admin SDK). */
export type Asker =
  | { readonly uid: string; readonly provider: string; readonly role?: string }
  | 'visitor'
  | 'functions';

export type Write = { readonly set: string; readonly data: Data } | { readonly delete: string };

export type Filter = readonly [field: string, op: 'EQUAL' | 'LESS_THAN', value: Data[string]];

export interface Query {
  /** Path of the document above the collection; empty for the root. */
  readonly under: string;
  readonly collection: string;
  readonly where?: readonly Filter[];
  readonly newestBy?: string;
  readonly limit?: number;
  readonly offset?: number;
  /** Asks all collections of this name, wherever they are. */
  readonly everywhere?: boolean;
}

export type Request =
  | { readonly get: string }
  | { readonly list: Query }
  | { readonly commit: Readonly<Record<string, Write>> };

export type Answer = 'allowed' | 'refused';

/** Firestore's emulator, one project of it: rules and documents of projects are apart. */
export interface Emulator {
  /** Puts a ruleset in force. @throws when it does not compile */
  readonly install: (rules: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Writes documents past the rules. */
  readonly seed: (docs: Readonly<Record<string, Data>>) => Promise<void>;
  /** @throws when the answer is neither a permission nor its denial */
  readonly ask: (asker: Asker, request: Request) => Promise<Answer>;
  readonly coverage: () => Promise<unknown>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 24, noDelay: true });
const DENIED = 403;
const BUSY = new Set([409, 503]);
/** On a busy machine, requests for one document wait for each other longer than the emulator does. */
const MAX_TRIES = 20;

interface Reply {
  readonly status: number;
  readonly text: string;
}

function call(url: string, method: string, body?: object, authorization?: string): Promise<Reply> {
  const text = body && JSON.stringify(body);
  const headers = {
    ...(text && { 'content-length': Buffer.byteLength(text) }),
    ...(authorization && { authorization }),
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    // The emulator had given up an idle connection before it heard of this request.
    const again = (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? resolve(call(url, method, body, authorization))
        : reject(error);
    sent.on('error', again);
    sent.end(text);
  });
}

async function demand(...args: Parameters<typeof call>): Promise<string> {
  const { status, text } = await call(...args);
  if (status !== 200) throw new Error(`${args[1]} ${args[0]} answered ${status}: ${text}`);
  return text;
}

/** The address of the emulator. @throws when the tests are run without one */
export function emulatorHost(): string {
  const host = process.env.FIRESTORE_EMULATOR_HOST;
  if (host) return host;
  throw new Error('Needs the Firestore emulator: run `node tools/run.mjs test rules`.');
}

/** A token as the emulator takes it: unsigned. */
function token(asker: Asker, project: string): string | undefined {
  if (asker === 'visitor') return undefined;
  if (asker === 'functions') return 'Bearer owner';
  const seconds = Math.floor(Date.now() / 1000);
  const claims = {
    iss: `https://securetoken.google.com/${project}`,
    aud: project,
    sub: asker.uid,
    user_id: asker.uid,
    iat: seconds,
    auth_time: seconds,
    exp: seconds + 3600,
    firebase: { sign_in_provider: asker.provider, identities: {} },
    ...(asker.role !== undefined && { role: asker.role }),
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `Bearer ${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}

const order = (fieldPath: string) => [{ field: { fieldPath }, direction: 'DESCENDING' }];

function structured(query: Query): object {
  const filters = (query.where ?? []).map(([fieldPath, op, value]) => ({
    fieldFilter: { field: { fieldPath }, op, value: encodeFields({ value }).value },
  }));
  return {
    from: [{ collectionId: query.collection, allDescendants: query.everywhere ?? false }],
    ...(filters.length > 0 && { where: { compositeFilter: { op: 'AND', filters } } }),
    ...(query.newestBy && { orderBy: order(query.newestBy) }),
    ...(query.limit !== undefined && { limit: query.limit }),
    ...(query.offset !== undefined && { offset: query.offset }),
  };
}

const encodedPath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** The emulator at FIRESTORE_EMULATOR_HOST as this project sees it. */
export function emulator(project: string): Emulator {
  const host = `http://${emulatorHost()}`;
  const root = `projects/${project}/databases/(default)/documents`;
  const url = `${host}/v1/${root}`;

  const encodeWrite = (write: Write) => {
    if ('delete' in write) return { delete: `${root}/${write.delete}` };
    const times = serverTimes(write.data);
    return {
      update: { name: `${root}/${write.set}`, fields: encodeFields(write.data) },
      updateTransforms: times.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
    };
  };
  const send = (request: Request, authorization: string | undefined) => {
    if ('get' in request)
      return call(`${url}/${encodedPath(request.get)}`, 'GET', undefined, authorization);
    if ('list' in request) {
      const under = request.list.under && `/${encodedPath(request.list.under)}`;
      const body = { structuredQuery: structured(request.list) };
      return call(`${url}${under}:runQuery`, 'POST', body, authorization);
    }
    const writes = Object.values(request.commit).map(encodeWrite);
    return call(`${url}:commit`, 'POST', { writes }, authorization);
  };
  const ask = async (asker: Asker, request: Request): Promise<Answer> => {
    for (let tries = 1; ; tries += 1) {
      const { status, text } = await send(request, token(asker, project));
      if (status === DENIED) return 'refused';
      if (status === 200 || ('get' in request && status === 404)) return 'allowed';
      if (!BUSY.has(status) || tries === MAX_TRIES) {
        throw new Error(`${JSON.stringify(request)} answered ${status}: ${text}`);
      }
    }
  };
  return {
    install: async (content) => {
      const body = { rules: { files: [{ name: 'firestore.rules', content }] } };
      await demand(`${host}/emulator/v1/projects/${project}:securityRules`, 'PUT', body);
    },
    clear: async () => {
      await demand(`${host}/emulator/v1/${root}`, 'DELETE');
    },
    seed: async (docs) => {
      const writes = Object.entries(docs).map(([set, data]) => encodeWrite({ set, data }));
      if (writes.length > 0) await demand(`${url}:commit`, 'POST', { writes }, 'Bearer owner');
    },
    ask,
    coverage: async () =>
      JSON.parse(
        await demand(`${host}/emulator/v1/projects/${project}:ruleCoverage`, 'GET'),
      ) as unknown,
  };
}
