import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { answerDetect, answerTranslate } from './answer.ts';
import { answerModerate, parseModerate } from './moderate.ts';
import { createFaultSwitch, parseFault, type FaultMode } from './faults.ts';
import { languageName, SUPPORTED_LANGUAGES } from './languages.ts';
import type { Phrasebook } from './phrasebook.ts';
import {
  MAX_REQUEST_BYTES,
  parseDetect,
  parseTranslate,
  Refusal,
  type Parameters,
} from './protocol.ts';
import { createLedger } from './stats.ts';

const BASE = '/language/translate/v2';
/** Google Cloud Natural Language, in the same process; faults reach it by the target `moderation`. */
const MODERATION = '/v2/documents:moderateText';

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (body.length > MAX_REQUEST_BYTES) {
    throw new Refusal(400, 'badRequest', 'Request payload size exceeds the limit: 204800 bytes.');
  }
  return body.toString('utf8');
}

function parseJson(body: string): Parameters {
  try {
    return Object(JSON.parse(body === '' ? '{}' : body)) as Parameters;
  } catch {
    throw new Refusal(400, 'parseError', 'Invalid JSON payload received.');
  }
}

function fromQuery(query: URLSearchParams): Parameters {
  const { q, ...single } = { ...Object.fromEntries(query), q: query.getAll('q') };
  return q.length > 0 ? { ...single, q } : single;
}

async function readParameters(request: IncomingMessage, url: URL): Promise<Parameters> {
  const body = await readBody(request);
  const query = fromQuery(url.searchParams);
  const type = request.headers['content-type'] ?? '';
  if (type.includes('x-www-form-urlencoded')) {
    return { ...query, ...fromQuery(new URLSearchParams(body)) };
  }
  return { ...query, ...parseJson(body) };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function demandKey(request: IncomingMessage, parameters: Parameters): void {
  if (parameters['key'] || request.headers['x-goog-api-key'] || request.headers.authorization) {
    return;
  }
  throw new Refusal(403, 'forbidden', 'The request is missing a valid API key.');
}

function refusalOf(mode: FaultMode): Refusal | undefined {
  if (mode === 'quota') return new Refusal(403, 'rateLimitExceeded', 'User Rate Limit Exceeded');
  if (mode === 'daily') return new Refusal(403, 'dailyLimitExceeded', 'Daily Limit Exceeded');
  if (mode === 'error') return new Refusal(503, 'backendError', 'Backend Error');
  return undefined;
}

/**
 * A server that speaks Google Translate's v2 protocol over a phrasebook. What the phrasebook
 * does not know comes back as the original, marked with the target language. `GET /stats`,
 * `POST /stats/reset` and `POST /faults` are for tests.
 */
export function createTranslateServer(phrasebook: Phrasebook): Server {
  const ledger = createLedger();
  const faults = createFaultSwitch();

  /** Billed before any delay, as a caller that gives up early still pays. */
  const translate = async (parameters: Parameters, response: ServerResponse) => {
    ledger.request();
    const request = parseTranslate(parameters);
    const fault = faults.strike(request.target);
    const refusal = refusalOf(fault.mode);
    if (refusal) throw refusal;
    if (fault.mode === 'down') {
      ledger.refuse();
      response.socket?.destroy();
      return;
    }
    const spoiled = fault.mode === 'empty' || fault.mode === 'wrong';
    for (const text of request.texts) {
      if (spoiled) ledger.spoil(text);
      else ledger.bill(text, request.target);
    }
    if (fault.mode === 'slow') await delay(fault.delayMs);
    send(response, 200, answerTranslate(request, fault.mode, phrasebook));
  };

  const moderate = async (parameters: Parameters, response: ServerResponse) => {
    const content = parseModerate(parameters);
    const fault = faults.strike('moderation');
    const refusal = refusalOf(fault.mode);
    if (refusal) throw refusal;
    if (fault.mode === 'down') {
      response.socket?.destroy();
      return;
    }
    if (fault.mode === 'slow') await delay(fault.delayMs);
    send(response, 200, fault.mode === 'empty' ? {} : answerModerate(content));
  };

  const languages = (parameters: Parameters) => {
    const { target } = parameters;
    return {
      data: {
        languages: SUPPORTED_LANGUAGES.map((language) =>
          typeof target === 'string'
            ? { language, name: languageName(language, target) }
            : { language },
        ),
      },
    };
  };

  const setFault = (parameters: Parameters) => {
    try {
      faults.set(parseFault(parameters));
    } catch (error) {
      throw new Refusal(400, 'invalid', (error as Error).message);
    }
  };

  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const parameters = await readParameters(request, url);
    const path = url.pathname.replace(/\/+$/u, '');
    const { method } = request;
    if (path === '/stats' && method === 'GET') return send(response, 200, ledger.stats());
    if (path === '/stats/reset' && method === 'POST') {
      ledger.reset();
      return send(response, 200, {});
    }
    if (path === '/faults' && method === 'POST') {
      setFault(parameters);
      return send(response, 200, parameters);
    }
    if (path === MODERATION) {
      demandKey(request, parameters);
      return moderate(parameters, response);
    }
    if (path.startsWith(BASE)) demandKey(request, parameters);
    if (path === BASE) return translate(parameters, response);
    if (path === `${BASE}/detect`) {
      return send(response, 200, answerDetect(parseDetect(parameters), phrasebook));
    }
    if (path === `${BASE}/languages`) return send(response, 200, languages(parameters));
    throw new Refusal(404, 'notFound', 'Not Found');
  };

  return createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      ledger.refuse();
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'backendError', String(error));
      send(response, refusal.status, refusal.toBody());
    });
  });
}
