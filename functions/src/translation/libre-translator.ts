import { chunkTexts } from './chunks.ts';
import { TRANSLATOR_TIMEOUT_MS, TranslatorError } from './translator.ts';
import type { Translator } from './translator.ts';

interface Answer {
  readonly translatedText?: unknown;
}

function textsOf(answer: Answer): string[] {
  const { translatedText } = answer;
  const isTexts =
    Array.isArray(translatedText) && translatedText.every((text) => typeof text === 'string');
  if (!isTexts) throw new TranslatorError('bad-answer', 'LibreTranslate answered without texts');
  return translatedText;
}

/**
 * A LibreTranslate server (https://docs.libretranslate.com/api/operations/translate/).
 * @param url its address, without `/translate`
 * @param key an API key, where the server demands one
 */
export function createLibreTranslator(url: string, key: string | undefined): Translator {
  const endpoint = `${url.replace(/\/+$/, '')}/translate`;

  const post = async (body: object): Promise<Response> => {
    try {
      return await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, format: 'text', ...(key ? { api_key: key } : {}) }),
        signal: AbortSignal.timeout(TRANSLATOR_TIMEOUT_MS),
      });
    } catch (error) {
      throw new TranslatorError('unavailable', (error as Error).message);
    }
  };

  const translateChunk = async (q: string[], source: string, target: string) => {
    const response = await post({ q, source, target });
    if (response.status === 429) throw new TranslatorError('quota', 'LibreTranslate: slow down');
    if (!response.ok) {
      throw new TranslatorError('unavailable', `LibreTranslate answered ${response.status}`);
    }
    return textsOf((await response.json().catch(() => ({}))) as Answer);
  };

  return {
    async translate(texts, source, target) {
      const chunks = chunkTexts(texts).map((chunk) => translateChunk(chunk, source, target));
      return (await Promise.all(chunks)).flat();
    },
  };
}
