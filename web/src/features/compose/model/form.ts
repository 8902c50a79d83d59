import { startingAudience } from '@friends/domain';
import type {
  Audience,
  Category,
  JapaneseNeeded,
  Kind,
  Language,
  Post,
  PostDraft,
  PostPlace,
} from '@friends/domain';
import { fromJapanTime, toJapanTime } from './japan-time.ts';

/** The composer as typed: nothing in it need be right yet. */
export interface PostForm {
  readonly kind: Kind;
  readonly category: Category | '';
  readonly title: string;
  readonly body: string;
  readonly place: PostPlace | undefined;
  readonly speaks: readonly Language[];
  readonly japaneseNeeded: JapaneseNeeded;
  readonly audience: Audience;
  /** Whether the writer chose the audience; until then it follows the kind. */
  readonly audienceChosen: boolean;
  /** What the writer said the text is written in; '' leaves it to detection. */
  readonly language: Language | '';
  readonly withEasy: boolean;
  readonly easyTitle: string;
  readonly easyBody: string;
  /** Days are YYYY-MM-DD, times HH:MM, both in Japan; `lastDay` only where it is another day. */
  readonly day: string;
  readonly lastDay: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly capacity: string;
  readonly weekly: boolean;
  /** The day after which it does not take place any more. */
  readonly until: string;
}

export type PostField = keyof PostForm;

/** An empty composer for a kind, with what is known of the writer. */
export function emptyForm(
  kind: Kind,
  home: PostPlace | undefined,
  speaks: readonly Language[],
): PostForm {
  return {
    kind,
    category: '',
    title: '',
    body: '',
    place: home,
    speaks,
    japaneseNeeded: 'none',
    audience: startingAudience(kind),
    audienceChosen: false,
    language: '',
    withEasy: false,
    easyTitle: '',
    easyBody: '',
    day: '',
    lastDay: '',
    start: '',
    end: '',
    venue: '',
    capacity: '',
    weekly: false,
    until: '',
  };
}

/** The form with another kind; an audience nobody chose goes with it. */
export function withKind(form: PostForm, kind: Kind): PostForm {
  return { ...form, kind, audience: form.audienceChosen ? form.audience : startingAudience(kind) };
}

/** Whether somebody has typed anything worth keeping. */
export function isTouched(form: PostForm): boolean {
  return [form.title, form.body, form.venue, form.easyTitle, form.easyBody].some(
    (text) => text.trim() !== '',
  );
}

/**
 * What an easy version begins with: the writer's own words, where they are Japanese, to be made
 * easier place by place; what was written there before stays.
 */
export function easyBegun(form: PostForm, inJapanese = true): Partial<PostForm> {
  const { title, body, easyTitle, easyBody } = form;
  const isEmpty = easyTitle.trim() === '' && easyBody.trim() === '';
  if (!inJapanese || !isEmpty) return { withEasy: true };
  return { withEasy: true, easyTitle: title, easyBody: body };
}

/** Everything that a form says, a line each, as it is looked at once it is a post. */
export function saidInForm(form: PostForm): string {
  const { title, body, withEasy, easyTitle, easyBody, kind, venue } = form;
  const easy = withEasy ? [easyTitle, easyBody] : [];
  return [title, body, ...easy, kind === 'event' ? venue : '']
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** The form of a post that is already there, to edit it. */
export function formOf(post: Post): PostForm {
  const { event, easy } = post;
  const begins = event && toJapanTime(event.startsAt);
  const ends = event && toJapanTime(event.endsAt);
  const until = event?.repeatsUntil;
  return {
    ...emptyForm(post.kind, post.place, Object.keys(post.speaks) as Language[]),
    category: post.category,
    title: post.title,
    body: post.body,
    japaneseNeeded: post.japaneseNeeded,
    audience: post.audience,
    audienceChosen: true,
    language: post.language ?? '',
    withEasy: easy !== undefined,
    easyTitle: easy?.title ?? '',
    easyBody: easy?.body ?? '',
    day: begins?.day ?? '',
    lastDay: begins && ends && ends.day !== begins.day ? ends.day : '',
    start: begins?.time ?? '',
    end: ends?.time ?? '',
    venue: event?.venue ?? '',
    capacity: event?.capacity?.toString() ?? '',
    weekly: until !== undefined,
    until: until === undefined ? '' : toJapanTime(until).day,
  };
}

/** Whether there is an easy version: the same words once more, as it begins with, are none. */
function hasEasy({ withEasy, title, body, easyTitle, easyBody }: PostForm): boolean {
  const isSame = easyTitle.trim() === title.trim() && easyBody.trim() === body.trim();
  return withEasy && !(isSame && body.trim() !== '');
}

/** The draft a form stands for, unchecked: `postDraftSchema` says what is wrong with it. */
export function draftOf(form: PostForm): object {
  return {
    kind: form.kind,
    category: form.category,
    audience: form.audience,
    title: form.title,
    body: form.body,
    ...(hasEasy(form) && { easy: { title: form.easyTitle, body: form.easyBody } }),
    ...(form.language !== '' && { language: form.language }),
    place: form.place ?? {},
    speaks: Object.fromEntries(form.speaks.map((language) => [language, true])),
    japaneseNeeded: form.japaneseNeeded,
    ...(form.kind === 'event' && { event: eventOf(form) }),
  };
}

function eventOf(form: PostForm) {
  const lastDay = form.lastDay === '' ? form.day : form.lastDay;
  const capacity = form.capacity.normalize('NFKC').trim();
  return {
    startsAt: fromJapanTime(form.day, form.start),
    endsAt: fromJapanTime(lastDay, form.end),
    venue: form.venue,
    ...(capacity !== '' && { capacity: Number(capacity) }),
    // The last time may begin on that day.
    ...(form.weekly && { repeatsUntil: fromJapanTime(form.until, form.start) }),
  };
}

/** Whether two drafts say the same, however their fields are ordered. */
export function sameDraft(a: PostDraft, b: PostDraft): boolean {
  const told = (draft: PostDraft) => {
    const form = formOf({ ...draft, ...UNTOLD });
    return JSON.stringify({ ...form, speaks: [...form.speaks].sort(), place: form.place?.code });
  };
  return told(a) === told(b);
}

const UNTOLD = { author: '', state: 'open', revision: 0, createdAt: 0, updatedAt: 0 } as const;
