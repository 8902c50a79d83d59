import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

interface Answer {
  status: number;
  body: unknown;
}

type Handler = (request: object, response: object) => Promise<void>;

/** What a call answers over HTTP, as far as a callable function needs a request and a response. */
async function ask(call: unknown, headers: Record<string, string>): Promise<Answer> {
  const answer: Answer = { status: 200, body: undefined };
  const all: Record<string, string> = { 'content-type': 'application/json', ...headers };
  const header = (name: string) => all[name.toLowerCase()];
  const request = { method: 'POST', headers: all, header, get: header, body: { data: {} } };
  const response = {
    status: (code: number) => {
      answer.status = code;
      return response;
    },
    send: (body: unknown) => {
      answer.body = body;
      return response;
    },
    setHeader: () => response,
    getHeader: () => undefined,
    on: () => response,
  };
  await (call as Handler)(request, response);
  return answer;
}

const CALLS = [
  'acknowledgeWarning',
  'answerQuestion',
  'appeal',
  'casesOfPosts',
  'decideCase',
  'editList',
  'lookAtPost',
  'myCases',
  'translateCase',
  'answerFeedback',
  'checkIn',
  'commendMembers',
  'confirmAttendance',
  'createRecoveryCode',
  'deleteAccount',
  'editAssociation',
  'editPublication',
  'editTraining',
  'exportAccount',
  'findCandidates',
  'editDesk',
  'findMember',
  'listCases',
  'listReports',
  'lookAgain',
  'previewTranslation',
  'redeemRecoveryCode',
  'saveProfile',
  'testPush',
  'thankHelpers',
  'translateMessages',
  'translatePost',
] as const;

async function load() {
  vi.resetModules();
  return (await import('./index.ts')) as unknown as Record<string, { __endpoint: Endpoint }>;
}
interface Endpoint {
  readonly callableTrigger?: object;
  readonly region?: readonly string[];
  readonly maxInstances?: number;
  readonly availableMemoryMb?: number;
  readonly eventTrigger?: { readonly retry?: boolean };
}

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllEnvs());

describe('calls', () => {
  it('are these', async () => {
    const callable = Object.entries(await load()).filter(([, f]) => f.__endpoint.callableTrigger);
    expect(callable.map(([name]) => name).sort()).toEqual([...CALLS].sort());
  });

  it.each(CALLS)('%s turns away who brings no App Check token', async (name) => {
    vi.stubEnv('ENFORCE_APP_CHECK', undefined);
    const { status, body } = await ask((await load())[name], {});
    expect([status, body]).toMatchObject([401, { error: { status: 'UNAUTHENTICATED' } }]);
  });

  it.each(CALLS)('%s turns away a forged App Check token', async (name) => {
    vi.stubEnv('ENFORCE_APP_CHECK', 'true');
    vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'demo-friends');
    const { status } = await ask((await load())[name], { 'x-firebase-appcheck': 'a.b.c' });
    expect(status).toBe(401);
  });

  it('stay open in the demo project alone', async () => {
    expect(readFileSync('functions/.env.demo-friends', 'utf8')).toContain(
      'ENFORCE_APP_CHECK=false',
    );
    vi.stubEnv('ENFORCE_APP_CHECK', 'false');
    const { CALL_OPTIONS } = (vi.resetModules(), await import('./options.ts'));
    expect(CALL_OPTIONS.enforceAppCheck).toBe(false);
  });

  it('are deployed with App Check on', async () => {
    const { ENFORCE_APP_CHECK } = await import('./options.ts');
    expect(ENFORCE_APP_CHECK.options.default).toBe(true);
  });
});

describe('every function', () => {
  it('runs in Tokyo with bounded instances and memory', async () => {
    for (const [name, { __endpoint: endpoint }] of Object.entries(await load())) {
      expect(endpoint.region, name).toEqual(['asia-northeast1']);
      expect(endpoint.maxInstances, name).toBeGreaterThan(0);
      expect(endpoint.availableMemoryMb, name).toBeGreaterThanOrEqual(256);
    }
  });

  it('started by an event is delivered again until it succeeds', async () => {
    for (const [name, { __endpoint: endpoint }] of Object.entries(await load())) {
      if (endpoint.eventTrigger) expect(endpoint.eventTrigger.retry, name).toBe(true);
    }
  });
});
