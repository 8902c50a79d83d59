import * as v from 'valibot';
import { ANY_READING_LANGUAGES } from './languages.ts';
import { LIMITS } from './limits.ts';
import { ProfileSchema } from './member.ts';
import type { Profile } from './member.ts';
import { checkNickname } from './nickname.ts';
import { checkText } from './text/check.ts';
import { CLIENT_ID, checkMessage } from './thread.ts';

/** Which field of a call's input is wrong, and how; the field is '' for the input as a whole. */
export interface InputProblem {
  readonly field: string;
  readonly problem: string;
}

export type Parsed<T> = { readonly value: T } | { readonly issue: InputProblem };

const PROBLEM_OF_TYPE: Readonly<Record<string, string>> = {
  min_length: 'too-few',
  max_length: 'too-many',
  check: 'duplicate',
};

/** What a schema makes of an input, or its first problem in words of ours. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output };
  const [issue] = result.issues;
  return {
    issue: { field: v.getDotPath(issue) ?? '', problem: PROBLEM_OF_TYPE[issue.type] ?? 'invalid' },
  };
}

/**
 * The input of `saveProfile`, checked. Problems of `nickname` are those of `checkNickname`,
 * problems of `about` those of `checkText`; elsewhere invalid, duplicate, too-few or too-many.
 */
export function parseProfile(input: unknown): Parsed<Profile> {
  const parsed = parse(ProfileSchema as v.GenericSchema<unknown, Profile>, input);
  if ('value' in parsed) return parsed;
  const { field } = parsed.issue;
  const given = (Object(input) as Record<string, unknown>)[field];
  if (typeof given !== 'string') return parsed;
  if (field === 'nickname') return { issue: { field, problem: checkNickname(given) ?? 'invalid' } };
  if (field === 'about') {
    return { issue: { field, problem: checkText(given, LIMITS.about) ?? 'invalid' } };
  }
  return parsed;
}

const ids = v.pipe(
  v.array(v.pipe(v.string(), v.regex(CLIENT_ID))),
  v.minLength(1),
  v.maxLength(LIMITS.translateBatch),
);

const TranslatePostSchema = v.strictObject({
  posts: ids,
  language: v.picklist(ANY_READING_LANGUAGES),
});
export type TranslatePostInput = v.InferOutput<typeof TranslatePostSchema>;

/** The input of `translatePost`, checked. */
export const parseTranslatePost = (input: unknown): Parsed<TranslatePostInput> =>
  parse(TranslatePostSchema, input);

const TranslateMessagesSchema = v.strictObject({
  thread: v.pipe(v.string(), v.regex(CLIENT_ID)),
  messages: ids,
  language: v.picklist(ANY_READING_LANGUAGES),
});
export type TranslateMessagesInput = v.InferOutput<typeof TranslateMessagesSchema>;

/** The input of `translateMessages`, checked. */
export const parseTranslateMessages = (input: unknown): Parsed<TranslateMessagesInput> =>
  parse(TranslateMessagesSchema, input);

const clientId = v.pipe(v.string(), v.regex(CLIENT_ID));

const LookAgainSchema = v.strictObject({
  thread: clientId,
  message: clientId,
  language: v.picklist(ANY_READING_LANGUAGES),
});
export type LookAgainInput = v.InferOutput<typeof LookAgainSchema>;

/** The input of `lookAgain`, checked. */
export const parseLookAgain = (input: unknown): Parsed<LookAgainInput> =>
  parse(LookAgainSchema, input);

const previewText = v.pipe(
  v.string(),
  v.check((text) => checkMessage(text) === undefined),
);

/** A text for the other side of a thread, or for the author of a post. */
const PreviewSchema = v.union([
  v.strictObject({ thread: clientId, text: previewText }),
  v.strictObject({ post: clientId, text: previewText }),
]);
export type PreviewInput = v.InferOutput<typeof PreviewSchema>;

/** The input of `previewTranslation`, checked. */
export const parsePreview = (input: unknown): Parsed<PreviewInput> => parse(PreviewSchema, input);

const ThanksSchema = v.strictObject({
  post: clientId,
  threads: v.pipe(v.array(clientId), v.minLength(1), v.maxLength(LIMITS.thankedAtOnce)),
});
export type ThanksInput = v.InferOutput<typeof ThanksSchema>;

/** The input of `thankHelpers`, checked. */
export const parseThanks = (input: unknown): Parsed<ThanksInput> => parse(ThanksSchema, input);
