import * as v from 'valibot';
import { parse } from './calls.ts';
import type { Parsed } from './calls.ts';
import { LISTED_LANGUAGES, READING_LANGUAGES } from './languages.ts';
import { LIMITS } from './limits.ts';
import { PICTURE_PATH, PUBLICATION_KINDS } from './story.ts';
import { checkText, tidyText } from './text/check.ts';
import { CLIENT_ID } from './thread.ts';

const words = (max: number) =>
  v.pipe(
    v.string(),
    v.check((text) => checkText(text, max) === undefined),
    v.transform(tidyText),
  );

const which = {
  kind: v.picklist(PUBLICATION_KINDS),
  id: v.pipe(v.string(), v.regex(CLIENT_ID)),
};

const written = { title: words(LIMITS.story.title), body: words(LIMITS.story.body) };

/** What the secretariat asks of a publication. */
const PublicationCallSchema = v.variant('act', [
  v.strictObject({
    act: v.literal('save'),
    ...which,
    source: v.picklist(LISTED_LANGUAGES),
    ...written,
    picture: v.optional(v.pipe(v.string(), v.regex(PICTURE_PATH))),
    people: v.optional(
      v.pipe(v.array(words(LIMITS.nickname.max)), v.maxLength(LIMITS.story.people)),
    ),
    /** That all of them have agreed, each to what is shown. */
    consent: v.optional(v.literal(true)),
  }),
  v.strictObject({
    act: v.literal('correct'),
    ...which,
    language: v.picklist(READING_LANGUAGES),
    ...written,
  }),
  v.strictObject({ act: v.literal('publish'), ...which }),
  v.strictObject({ act: v.literal('withdraw'), ...which }),
  v.strictObject({ act: v.literal('delete'), ...which }),
]);
export type PublicationCall = v.InferOutput<typeof PublicationCallSchema>;

const LONGEST: Readonly<Record<string, number>> = LIMITS.story;

/**
 * The input of `editPublication`, checked and tidied. Problems of `title` and `body` are those of
 * `checkText`; people without their consent are `no-consent`; elsewhere invalid or too-many.
 */
export function parsePublicationCall(input: unknown): Parsed<PublicationCall> {
  const parsed = parse(PublicationCallSchema as v.GenericSchema<unknown, PublicationCall>, input);
  if ('issue' in parsed) {
    const { field, problem } = parsed.issue;
    const given = (Object(input) as Record<string, unknown>)[field];
    const longest = LONGEST[field];
    if (typeof given !== 'string' || longest === undefined) return parsed;
    return { issue: { field, problem: checkText(given, longest) ?? problem } };
  }
  const { value } = parsed;
  const needsConsent = value.act === 'save' && (value.people ?? []).length > 0;
  return needsConsent && value.consent === undefined
    ? { issue: { field: 'consent', problem: 'no-consent' } }
    : parsed;
}
