import type { Cause, Reason } from '@friends/domain/moderation';
import { applicationDefault } from 'firebase-admin/app';
import { warn } from 'firebase-functions/logger';

/** Looks at a text beside our own lists: a service of somebody else's, which may fail. */
export interface SecondOpinion {
  /**
   * What it takes for forbidden; never grave, so that it hides nothing.
   * @returns none where the service does not know the language; undefined where it does not answer
   *   in time
   */
  causesIn(text: string): Promise<Cause[] | undefined>;
}

export interface ModerationEnvironment {
  readonly TEXT_MODERATION?: string | undefined;
  readonly TEXT_MODERATION_API_KEY?: string | undefined;
  /** Another server that speaks the protocol, which asks no account. */
  readonly TEXT_MODERATION_ENDPOINT?: string | undefined;
}

const SERVICE = 'https://language.googleapis.com';
const TIMEOUT_MS = 3000;
/** So sure the service has to be; below, it finds harm in whatever is told of harm. */
const SURE = 0.9;

/**
 * The categories that are forbidden here too (https://cloud.google.com/natural-language/docs/moderating-text).
 * Faith, politics, health, law, death and war are spoken of by whoever needs help: not a cause.
 */
const REASONS: Readonly<Record<string, Reason>> = {
  Toxic: 'harassment',
  Insult: 'harassment',
  Derogatory: 'harassment',
  Sexual: 'dating',
  'Illicit Drugs': 'illegal',
};

interface Answer {
  readonly moderationCategories?: readonly {
    readonly name?: string;
    readonly confidence?: number;
  }[];
  readonly languageSupported?: boolean;
}

function causesOf(text: string, { moderationCategories = [], languageSupported }: Answer): Cause[] {
  if (languageSupported === false) return [];
  return moderationCategories.flatMap(({ name = '', confidence = 0 }): Cause[] => {
    const reason = REASONS[name];
    if (reason === undefined || confidence < SURE) return [];
    const rule = `google-${name.toLowerCase().replaceAll(' ', '-')}`;
    return [{ reason, weight: 'case', rule, start: 0, end: text.length }];
  });
}

/**
 * Google Cloud Natural Language (REST v2, `documents:moderateText`), where `TEXT_MODERATION` is
 * `google`: by key, or by the function's own account.
 * @returns undefined where nothing is configured
 */
export function createSecondOpinion(environment: ModerationEnvironment): SecondOpinion | undefined {
  if (environment.TEXT_MODERATION !== 'google') return undefined;
  const { TEXT_MODERATION_API_KEY: key, TEXT_MODERATION_ENDPOINT: own } = environment;
  const authorization = async (): Promise<Record<string, string>> => {
    if (key) return { 'x-goog-api-key': key };
    const token = own ? 'owner' : (await applicationDefault().getAccessToken()).access_token;
    return { authorization: `Bearer ${token}` };
  };
  const ask = async (content: string): Promise<Answer> => {
    const response = await fetch(`${own ?? SERVICE}/v2/documents:moderateText`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await authorization()) },
      body: JSON.stringify({ document: { type: 'PLAIN_TEXT', content } }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`text moderation answered ${response.status}`);
    return (await response.json()) as Answer;
  };
  return {
    async causesIn(text) {
      try {
        return causesOf(text, await ask(text));
      } catch (error) {
        warn('no second opinion', { error: String(error) });
        return undefined;
      }
    },
  };
}
