import type { Language } from '@friends/domain';

/** Turns texts of one language into another: the one way to a translation service. */
export interface Translator {
  /**
   * @returns as many texts as were given, in their order
   * @throws {TranslatorError}
   */
  translate(texts: readonly string[], source: Language, target: Language): Promise<string[]>;
}

/** quota: the service refuses to bill more; unavailable: no answer; bad-answer: not usable. */
export type TranslatorFault = 'quota' | 'unavailable' | 'bad-answer';

export class TranslatorError extends Error {
  override readonly name = 'TranslatorError';
  constructor(
    readonly fault: TranslatorFault,
    message: string,
  ) {
    super(message);
  }
}

/** Longest wait for one answer of a service, in milliseconds. */
export const TRANSLATOR_TIMEOUT_MS = 10_000;

export interface TranslatorEnvironment {
  readonly TRANSLATOR?: string | undefined;
  readonly TRANSLATE_API_KEY?: string | undefined;
  readonly LIBRETRANSLATE_URL?: string | undefined;
  readonly LIBRETRANSLATE_API_KEY?: string | undefined;
}

/**
 * The translator an environment names: `TRANSLATOR=libretranslate` with `LIBRETRANSLATE_URL`
 * (and `LIBRETRANSLATE_API_KEY`), else Google's with `TRANSLATE_API_KEY` or, without a key, the
 * function's own account. Google's client itself obeys `GOOGLE_CLOUD_TRANSLATE_ENDPOINT`.
 * The client is loaded with the first text.
 */
export function createTranslator(environment: TranslatorEnvironment): Translator {
  const load = async (): Promise<Translator> => {
    if (environment.TRANSLATOR === 'libretranslate') {
      const { createLibreTranslator } = await import('./libre-translator.ts');
      const { LIBRETRANSLATE_URL: url = '', LIBRETRANSLATE_API_KEY: key } = environment;
      return createLibreTranslator(url, key);
    }
    const { createGoogleTranslator } = await import('./google-translator.ts');
    return createGoogleTranslator(environment.TRANSLATE_API_KEY);
  };
  let loading: Promise<Translator> | undefined;
  return {
    async translate(texts, source, target) {
      loading ??= load();
      const translator = await loading;
      return translator.translate(texts, source, target);
    },
  };
}
