import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { FORBIDDEN } from '../forbidden.ts';
import { ANY_READING_LANGUAGES } from '../languages.ts';
import type { AnyReadingLanguage } from '../languages.ts';
import { LIMITS } from '../limits.ts';
import { checkText, tidyText } from '../text/check.ts';
import { CLIENT_ID } from '../thread.ts';
import { SUSPENSION_DAYS } from './case.ts';

const caseId = v.pipe(v.string(), v.regex(/^(post|message|member)_[A-Za-z0-9_-]{1,200}$/));
const words = v.pipe(
  v.string(),
  v.check((text) => checkText(text, LIMITS.decision.words) === undefined),
  v.transform(tidyText),
);
const reason = v.picklist(FORBIDDEN);

const ActSchema = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['take', 'release']) }),
  v.strictObject({ kind: v.literal('nothing'), words }),
  v.strictObject({ kind: v.picklist(['hide', 'warn', 'remove']), reason, words }),
  v.strictObject({ kind: v.literal('suspend'), reason, days: v.picklist(SUSPENSION_DAYS), words }),
  v.strictObject({ kind: v.literal('ask'), to: v.picklist(['member', 'reporters']), words }),
  v.strictObject({ kind: v.literal('note'), words }),
  v.strictObject({ kind: v.picklist(['grant', 'refuse']), words }),
  v.strictObject({ kind: v.literal('undo'), words: v.optional(words) }),
]);
/** What a moderator does with a case, its words as they were typed. */
export type CaseAct = v.InferOutput<typeof ActSchema>;

const DecideCaseSchema = v.strictObject({
  cases: v.pipe(
    v.array(v.strictObject({ id: caseId, revision: v.pipe(v.number(), v.integer()) })),
    v.minLength(1),
    v.maxLength(LIMITS.casesAtOnce),
    v.check((cases) => new Set(cases.map(({ id }) => id)).size === cases.length),
  ),
  act: ActSchema,
});
export type DecideCaseInput = v.InferOutput<typeof DecideCaseSchema>;

/** The input of `decideCase`, checked, its words tidied. */
export const parseDecideCase = (input: unknown): Parsed<DecideCaseInput> =>
  parse(DecideCaseSchema as v.GenericSchema<unknown, DecideCaseInput>, input);

/** What became of one case in `decideCase`. */
export type DecideResult = 'done' | 'changed' | 'not-now';

const CaseTextSchema = v.strictObject({ case: caseId, text: words });

/** The input of `appeal` and of `answerQuestion`, checked, its text tidied. */
export const parseCaseText = (
  input: unknown,
): Parsed<{ readonly case: string; readonly text: string }> =>
  parse(CaseTextSchema as v.GenericSchema<unknown, v.InferOutput<typeof CaseTextSchema>>, input);

/** The input of `acknowledgeWarning`, checked. */
export const parseCase = (input: unknown): Parsed<{ readonly case: string }> =>
  parse(v.strictObject({ case: caseId }), input);

/** The input of `myCases`, checked. */
export const parseMyCases = (input: unknown): Parsed<{ readonly language: AnyReadingLanguage }> =>
  parse(v.strictObject({ language: v.picklist(ANY_READING_LANGUAGES) }), input);

const TranslateCaseSchema = v.strictObject({
  case: caseId,
  language: v.picklist(ANY_READING_LANGUAGES),
  attached: v.optional(v.literal(true)),
});
export type TranslateCaseInput = v.InferOutput<typeof TranslateCaseSchema>;

/** The input of `translateCase`, checked. */
export const parseTranslateCase = (input: unknown): Parsed<TranslateCaseInput> =>
  parse(TranslateCaseSchema as v.GenericSchema<unknown, TranslateCaseInput>, input);

const LookAtPostSchema = v.strictObject({
  post: v.pipe(v.string(), v.regex(CLIENT_ID)),
  revision: v.pipe(v.number(), v.integer()),
  finding: v.picklist(['fine', ...FORBIDDEN]),
});
export type LookAtPostInput = v.InferOutput<typeof LookAtPostSchema>;

/** The input of `lookAtPost`, checked. */
export const parseLookAtPost = (input: unknown): Parsed<LookAtPostInput> =>
  parse(LookAtPostSchema, input);
