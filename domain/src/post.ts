import * as v from 'valibot';
import { AUDIENCES, CATEGORIES, JAPANESE_NEEDED, KINDS } from './categories.ts';
import type { Audience, Category, JapaneseNeeded, Kind } from './categories.ts';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import { LIMITS } from './limits.ts';
import { checkText, tidyText } from './text/check.ts';

export const POST_STATES = ['open', 'closed', 'hidden'] as const;
export type PostState = (typeof POST_STATES)[number];

/** A municipality by JIS code and the cell (geohash of 5 characters) that stands for it. */
export interface PostPlace {
  readonly code: string;
  readonly geohash: string;
}

/** When and where an event is; times in milliseconds since 1970 (UTC). */
export interface EventDetails {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly venue: string;
  readonly capacity?: number;
  /** Where it takes place every week: the last time begins no later than this. */
  readonly repeatsUntil?: number;
}

/** What a writer decides about a post; the rest of `posts/{postId}` follows from it. */
export interface PostDraft {
  readonly kind: Kind;
  readonly category: Category;
  readonly audience: Audience;
  readonly title: string;
  readonly body: string;
  /** The author's own Easy Japanese. */
  readonly easy?: { readonly title: string; readonly body: string };
  /** Only where the writer said so; functions detect it otherwise. */
  readonly language?: Language;
  readonly place: PostPlace;
  readonly speaks: Readonly<Partial<Record<Language, true>>>;
  readonly japaneseNeeded: JapaneseNeeded;
  readonly event?: EventDetails;
}

/** `posts/{postId}` with its times as milliseconds. */
export interface Post extends PostDraft {
  readonly author: string;
  readonly state: PostState;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Whether the author had been shown that it looks forbidden. */
  readonly hinted?: true;
}

const text = (max: number) =>
  v.pipe(
    v.string('empty'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const problem = checkText(dataset.value, max);
      if (problem !== undefined) addIssue({ message: problem });
    }),
    v.transform(tidyText),
  );

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

const eventSchema = (now: number, startedAt: number | undefined) =>
  v.pipe(
    v.strictObject({
      startsAt: v.pipe(
        v.number('no-start'),
        v.check((time) => time > now || time === startedAt, 'starts-in-past'),
        v.maxValue(now + LIMITS.eventDaysAhead * 24 * HOUR_MS, 'too-far-ahead'),
      ),
      endsAt: v.number('no-end'),
      venue: text(LIMITS.venue),
      capacity: v.optional(
        v.pipe(
          v.number('capacity'),
          v.integer('capacity'),
          v.minValue(1, 'capacity'),
          v.maxValue(LIMITS.capacity, 'capacity'),
        ),
      ),
      repeatsUntil: v.optional(v.number('no-until')),
    }),
    // Partial, so that a missing venue does not hide what is wrong with the times.
    v.forward(
      v.partialCheck(
        [['startsAt'], ['endsAt']],
        (event) => event.endsAt > event.startsAt,
        'ends-before-it-begins',
      ),
      ['endsAt'],
    ),
    v.forward(
      v.partialCheck(
        [['startsAt'], ['endsAt']],
        (event) => event.endsAt - event.startsAt <= LIMITS.eventDays * 24 * HOUR_MS,
        'too-long-event',
      ),
      ['endsAt'],
    ),
    v.forward(
      v.partialCheck(
        [['startsAt'], ['endsAt'], ['repeatsUntil']],
        ({ startsAt, endsAt, repeatsUntil }) =>
          repeatsUntil === undefined || endsAt - startsAt <= WEEK_MS,
        'too-long-to-repeat',
      ),
      ['endsAt'],
    ),
    v.forward(
      v.partialCheck(
        [['startsAt'], ['repeatsUntil']],
        ({ startsAt, repeatsUntil = startsAt }) => repeatsUntil >= startsAt,
        'until-before-it-begins',
      ),
      ['repeatsUntil'],
    ),
    v.forward(
      v.partialCheck(
        [['startsAt'], ['repeatsUntil']],
        ({ startsAt, repeatsUntil = startsAt }) =>
          repeatsUntil - startsAt <= LIMITS.repeatWeeks * WEEK_MS,
        'until-too-far',
      ),
      ['repeatsUntil'],
    ),
  );

/**
 * Checks and tidies a draft. Each issue's `message` is a code the web app has a text for, its
 * path names the field.
 * @param now milliseconds
 * @param isPlace whether a municipality code exists
 * @param startedAt where an event is edited, the beginning it had, which may lie in the past
 */
export function postDraftSchema(
  now: number,
  isPlace: (code: string) => boolean,
  startedAt?: number,
) {
  return v.pipe(
    v.strictObject({
      kind: v.picklist(KINDS, 'unknown-kind'),
      category: v.picklist(CATEGORIES, 'unknown-category'),
      audience: v.picklist(AUDIENCES, 'unknown-audience'),
      title: text(LIMITS.title),
      body: text(LIMITS.body),
      easy: v.optional(v.strictObject({ title: text(LIMITS.title), body: text(LIMITS.body) })),
      language: v.optional(v.picklist(LANGUAGES, 'unknown-language')),
      place: v.strictObject({
        code: v.pipe(v.string('no-place'), v.check(isPlace, 'unknown-place')),
        geohash: v.pipe(v.string('no-place'), v.regex(/^[0-9b-hjkmnp-z]{5}$/, 'unknown-place')),
      }),
      speaks: v.pipe(
        v.record(v.picklist(LANGUAGES, 'unknown-language'), v.literal(true)),
        v.check((speaks) => Object.keys(speaks).length > 0, 'no-language'),
        v.check((speaks) => Object.keys(speaks).length <= LIMITS.speaks, 'too-many-languages'),
      ),
      japaneseNeeded: v.picklist(JAPANESE_NEEDED, 'unknown-japanese-needed'),
      event: v.optional(eventSchema(now, startedAt)),
    }),
    v.forward(
      v.check((draft) => (draft.kind === 'event') === (draft.event !== undefined), 'no-event'),
      ['event'],
    ),
  );
}

/** What is wrong with one field of a draft: its path (`event.endsAt`) and the schema's code. */
export interface DraftProblem {
  readonly path: string;
  readonly problem: string;
}

/** A draft checked by `postDraftSchema`: tidied, or all that is wrong with it. */
export function checkPostDraft(
  input: unknown,
  now: number,
  isPlace: (code: string) => boolean,
  startedAt?: number,
):
  | { readonly draft: PostDraft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: readonly DraftProblem[] } {
  const result = v.safeParse(postDraftSchema(now, isPlace, startedAt), input);
  if (result.success) return { draft: result.output as PostDraft };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    problem: issue.message,
  }));
  return { problems };
}
