import * as v from 'valibot';
import { parse } from './calls.ts';
import type { Parsed } from './calls.ts';
import { LIMITS } from './limits.ts';
import { checkText, tidyText } from './text/check.ts';
import type { TextProblem } from './text/check.ts';
import { CLIENT_ID } from './thread.ts';

/** What a member tells the secretariat: what they would like, or what does not work. */
export const FEEDBACK_KINDS = ['wish', 'problem'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** What is wrong with feedback, or with its answer, as typed; or undefined. */
export const checkFeedback = (text: string): TextProblem | undefined =>
  checkText(text, LIMITS.feedback);

const AnswerFeedbackSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(CLIENT_ID)),
  text: v.pipe(
    v.string(),
    v.check((text) => checkFeedback(text) === undefined),
    v.transform(tidyText),
  ),
});
export type AnswerFeedback = v.InferOutput<typeof AnswerFeedbackSchema>;

/** The input of `answerFeedback`, checked and tidied. */
export const parseAnswerFeedback = (input: unknown): Parsed<AnswerFeedback> =>
  parse(AnswerFeedbackSchema as v.GenericSchema<unknown, AnswerFeedback>, input);

/** The id of the one job that a member's feedback can have. */
export const feedbackJobId = (id: string): string => `feedback_${id}`;
/** There is one notice of the answer. */
export const feedbackNoticeId = (id: string): string => `feedback-answered_${id}`;
