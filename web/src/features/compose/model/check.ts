import { checkPostDraft, detectLanguage } from '@friends/domain';
import type { Detection, Language, PostDraft } from '@friends/domain';
import { draftOf } from './form.ts';
import type { PostField, PostForm } from './form.ts';

/** What is wrong with each field, as codes that `compose:problems` has a text for. */
export type Problems = Readonly<Partial<Record<PostField, string>>>;

/** Either a post to store, or what keeps the form from being one. */
export type Checked =
  | { readonly draft: PostDraft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: Problems };

/** The order in which fields stand on the screen: the first one with a problem gets the focus. */
export const FIELD_ORDER: readonly PostField[] = [
  'kind',
  'category',
  'title',
  'body',
  'language',
  'easyTitle',
  'easyBody',
  'day',
  'start',
  'lastDay',
  'end',
  'venue',
  'until',
  'capacity',
  'place',
  'speaks',
  'japaneseNeeded',
  'audience',
];

const FIELD_OF_PATH: Readonly<Record<string, PostField>> = {
  'easy.title': 'easyTitle',
  'easy.body': 'easyBody',
  'event.startsAt': 'start',
  'event.endsAt': 'end',
  'event.venue': 'venue',
  'event.capacity': 'capacity',
  'event.repeatsUntil': 'until',
};

/** What the text seems to be written in: what the writer said, else what the words tell. */
export function writtenIn(form: PostForm): Detection {
  if (form.language !== '') return { language: form.language, sure: true };
  return detectLanguage(`${form.title}\n${form.body}`);
}

function fieldOf(path: string, form: PostForm): PostField {
  const field = FIELD_OF_PATH[path];
  if (field === 'start' && form.day === '') return 'day';
  if (field !== undefined) return field;
  const [first = 'title'] = path.split('.');
  return first as PostField;
}

/** What the form's own controls cannot bring about needs no words of its own. */
const UNLIKELY = new Set([
  'unknown-kind',
  'unknown-audience',
  'unknown-japanese-needed',
  'no-event',
]);

function codeOf(field: PostField, problem: string): string {
  if (field === 'place') return 'no-place';
  return UNLIKELY.has(problem) ? 'unknown' : problem;
}

/**
 * Checks a whole form.
 * @param now milliseconds
 * @param startedAt where a post is edited, the beginning its event had
 */
export function checkForm(
  form: PostForm,
  now: number,
  isPlace: (code: string) => boolean,
  startedAt?: number,
): Checked {
  const checked = checkPostDraft(draftOf(form), now, isPlace, startedAt);
  const problems: Partial<Record<PostField, string>> = {};
  if (!writtenIn(form).sure) problems.language = 'which-language';
  for (const { path, problem } of checked.problems ?? []) {
    const field = fieldOf(path, form);
    problems[field] ??= codeOf(field, problem);
  }
  // Until when is a day: whoever has not said at what time it begins is not asked for the day again.
  if (form.until !== '' && problems.until === 'no-until') delete problems.until;
  // Whoever has written nothing cannot be asked in which language.
  if (problems.title === 'empty' || problems.body === 'empty') delete problems.language;
  const right = checked.draft !== undefined && Object.keys(problems).length === 0;
  return right ? { draft: checked.draft } : { problems };
}

/** The first field, from top to bottom, that has a problem. */
export function firstProblem(problems: Problems): PostField | undefined {
  return FIELD_ORDER.find((field) => problems[field] !== undefined);
}

/** Languages to offer when the writer is asked, the likeliest first. */
export function languageGuesses(
  form: PostForm,
  spoken: readonly Language[],
  all: readonly Language[],
): readonly Language[] {
  const { language } = detectLanguage(`${form.title}\n${form.body}`);
  return [...new Set([...(language === undefined ? [] : [language]), ...spoken, ...all])];
}
