import { demoLanguage, serviceLanguage } from './languages.ts';

/** Limits of Google's v2 service: texts per request, and bytes per request. */
const MAX_TEXTS = 128;
export const MAX_REQUEST_BYTES = 204_800;

/** An answer the service gives instead of a result, in Google's shape. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }

  toBody() {
    const { status: code, message, reason } = this;
    return { error: { code, message, errors: [{ message, domain: 'global', reason }] } };
  }
}

export interface TranslateRequest {
  readonly texts: readonly string[];
  readonly source: string | undefined;
  readonly target: string;
  /** Google's default is html, in which the answer's quotes come back as entities. */
  readonly html: boolean;
}

export type Parameters = Readonly<Record<string, unknown>>;

const textsOf = (q: unknown): string[] =>
  (Array.isArray(q) ? q : [q]).filter((text): text is string => typeof text === 'string');

function requiredTexts(parameters: Parameters): string[] {
  const texts = textsOf(parameters['q']);
  if (texts.length === 0) throw new Refusal(400, 'required', 'Required Text');
  if (texts.length > MAX_TEXTS) throw new Refusal(400, 'invalid', 'Too many text segments');
  return texts;
}

function knownLanguage(code: unknown, role: string): string {
  const language = typeof code === 'string' ? serviceLanguage(code) : undefined;
  if (!language) throw new Refusal(400, 'invalid', `Invalid Value: ${role}`);
  return language;
}

/**
 * Reads the parameters of `translate`.
 * @throws {Refusal} 400 as Google answers
 */
export function parseTranslate(parameters: Parameters): TranslateRequest {
  const texts = requiredTexts(parameters);
  const { source, target, format = 'html' } = parameters;
  if (!target) throw new Refusal(400, 'required', 'Required parameter: target');
  return {
    texts,
    source: source ? knownLanguage(source, 'source') : undefined,
    target: knownLanguage(target, 'target'),
    html: format !== 'text',
  };
}

/**
 * Reads the texts of `detect`.
 * @throws {Refusal} 400 as Google answers
 */
export function parseDetect(parameters: Parameters): string[] {
  return requiredTexts(parameters);
}

const ENTITIES: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;' };

/** What html mode does to quotes, which is why the product must always ask for text. */
export function asHtml(text: string): string {
  return text.replace(/["']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** An unknown text, visibly not translated. */
export function marked(text: string, target: string): string {
  return `[${demoLanguage(target)}] ${text}`;
}
