import * as v from 'valibot';
import { parse } from '../calls.ts';
import type { Parsed } from '../calls.ts';
import { LISTED_LANGUAGES } from '../languages.ts';
import type { ListedLanguage } from '../languages.ts';
import { LIMITS } from '../limits.ts';
import { listProblem } from './list-problem.ts';
import type { RuleList } from './rule-list.ts';

/** What an admin makes of a list; `version` is the one they have looked at, 0 for the defaults. */
export interface EditListInput {
  readonly language: ListedLanguage;
  readonly version: number;
  readonly list: RuleList;
}

const SCHEMA = v.strictObject({
  language: v.picklist(LISTED_LANGUAGES),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  list: v.unknown(),
});

/**
 * The input of `editList`, checked. Problems of the list are those of `listProblem`, their field
 * `list` and the way to them; `too-long` where it is more than a document holds; `language` where
 * it is another language's.
 */
export function parseEditList(input: unknown): Parsed<EditListInput> {
  const parsed = parse(SCHEMA, input);
  if ('issue' in parsed) return parsed;
  const { language, version, list } = parsed.value;
  const problem = listProblem(list);
  if (problem !== undefined) {
    return { issue: { field: `list.${problem.where}`, problem: problem.kind } };
  }
  const edited = list as RuleList;
  if (edited.language !== language) return { issue: { field: 'list', problem: 'language' } };
  const isLong = JSON.stringify(edited).length > LIMITS.ruleList;
  if (isLong) return { issue: { field: 'list', problem: 'too-long' } };
  return { value: { language, version, list: edited } };
}
