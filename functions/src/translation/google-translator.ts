import { setTimeout as delay } from 'node:timers/promises';
import { googleCode } from '@friends/domain';
// Not the package's root, which loads v3 with gRPC too: 0.1 s instead of 0.6 s of every cold start.
import { Translate } from '@google-cloud/translate/build/src/v2/index.js';
import { chunkTexts } from './chunks.ts';
import { TRANSLATOR_TIMEOUT_MS, TranslatorError } from './translator.ts';
import type { Translator, TranslatorFault } from './translator.ts';

/** Google's v2 client offers no time limit of its own that holds. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const limit = new AbortController();
  const late = delay(milliseconds, undefined, { signal: limit.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    limit.abort();
  }
}

/** Google answers an exceeded quota with 403 and one of several reasons, or with 429. */
function faultOf(error: unknown): TranslatorFault {
  const { code, errors } = error as { code?: unknown; errors?: readonly { reason?: string }[] };
  if (code === 429) return 'quota';
  const reasons = (errors ?? []).map(({ reason }) => reason ?? '');
  return reasons.some((reason) => /limit|quota/i.test(reason)) ? 'quota' : 'unavailable';
}

/**
 * Google Cloud Translation v2 (Basic), plain text.
 * @param key an API key; without one the function's own account is used
 */
export function createGoogleTranslator(key: string | undefined): Translator {
  // Failures are retried by jobs: the client's own retries would hold the reader up.
  const client = new Translate({ autoRetry: false, ...(key ? { key } : {}) });

  const translateChunk = async (texts: string[], from: string, to: string): Promise<string[]> => {
    try {
      const asking = client.translate(texts, { from, to, format: 'text' });
      const [answers] = await within(TRANSLATOR_TIMEOUT_MS, asking);
      return answers;
    } catch (error) {
      // Not the client's own message: it may quote the address, and with it the key.
      const { code, name } = error as { code?: unknown; name?: string };
      throw new TranslatorError(faultOf(error), `Google answered ${String(code ?? name)}`);
    }
  };

  return {
    async translate(texts, source, target) {
      const [from, to] = [googleCode(source), googleCode(target)];
      const chunks = chunkTexts(texts).map((chunk) => translateChunk(chunk, from, to));
      return (await Promise.all(chunks)).flat();
    },
  };
}
