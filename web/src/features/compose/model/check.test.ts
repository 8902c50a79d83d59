import { describe, expect, it } from 'vitest';
import type { PostDraft } from '@friends/domain';
import { checkForm, firstProblem, languageGuesses, writtenIn } from './check.ts';
import { easyBegun, emptyForm, formOf, isTouched, sameDraft, withKind } from './form.ts';
import type { PostForm } from './form.ts';
import { fromJapanTime, toJapanTime, weeksAfter } from './japan-time.ts';

const NOW = Date.UTC(2026, 3, 1);
const HOME = { code: '13201', geohash: 'xn74b' };
const isPlace = (code: string) => code === HOME.code;

const offer: PostForm = {
  ...emptyForm('offer', HOME, ['en', 'ja']),
  category: 'class-cooking',
  title: 'Cooking together on Sundays',
  body: 'We cook and eat together. Everyone is welcome, and you do not need to bring anything.',
};
const event: PostForm = {
  ...withKind(offer, 'event'),
  category: 'sports',
  day: '2026-04-12',
  start: '10:00',
  end: '12:00',
  venue: 'Town gym',
  capacity: '20',
};

const problems = (change: Partial<PostForm>, form = offer) =>
  checkForm({ ...form, ...change }, NOW, isPlace).problems ?? {};

describe('checkForm', () => {
  it('gives an offer as it is stored', () => {
    expect(checkForm(offer, NOW, isPlace).draft).toEqual({
      kind: 'offer',
      category: 'class-cooking',
      audience: 'everyone',
      title: offer.title,
      body: offer.body,
      place: HOME,
      speaks: { en: true, ja: true },
      japaneseNeeded: 'none',
    });
  });

  it('takes an easy version only where it says it in other words', () => {
    const title = 'りょうり';
    const body = '日曜日に料理をします。';
    const japanese = { ...offer, title, body, language: 'ja' } as const;
    const begun = { ...japanese, ...easyBegun(japanese) };
    expect(begun).toMatchObject({ easyTitle: title, easyBody: body });
    expect(checkForm(begun, NOW, isPlace).draft?.easy).toBeUndefined();
    const changed = { ...begun, easyBody: 'いっしょに つくりましょう。' };
    expect(checkForm(changed, NOW, isPlace).draft?.easy).toEqual({
      title,
      body: changed.easyBody,
    });
    expect(easyBegun(changed)).toEqual({ withEasy: true });
    expect(easyBegun(offer, false)).toEqual({ withEasy: true });
  });

  it('gives an event in Japan time', () => {
    expect(checkForm(event, NOW, isPlace).draft?.event).toEqual({
      startsAt: Date.UTC(2026, 3, 12, 1),
      endsAt: Date.UTC(2026, 3, 12, 3),
      venue: 'Town gym',
      capacity: 20,
    });
  });

  it('gives an event of every week, until the day that was chosen, and asks for that day', () => {
    const weekly = { ...event, weekly: true, until: '2026-05-10' };
    const repeatsUntil = Date.UTC(2026, 4, 10, 1);
    const { draft } = checkForm(weekly, NOW, isPlace);
    expect(draft?.event?.repeatsUntil).toBe(repeatsUntil);
    expect(problems({ weekly: true, until: '' }, event)).toEqual({ until: 'no-until' });
    expect(problems({ weekly: true, until: '2026-05-10', start: '' }, event)).toEqual({
      start: 'no-start',
    });
    const post = { ...(draft as PostDraft), author: 'a', state: 'open', revision: 1 } as const;
    const again = formOf({ ...post, createdAt: NOW, updatedAt: NOW });
    expect(again).toMatchObject({ weekly: true, until: '2026-05-10' });
    expect(weeksAfter('2026-04-12', 4)).toBe('2026-05-10');
    expect(weeksAfter('', 4)).toBe('');
  });

  it('takes a number of places in full-width digits', () => {
    expect(checkForm({ ...event, capacity: '２０' }, NOW, isPlace).draft?.event?.capacity).toBe(20);
  });

  it('leaves out event and easy version where they are not meant', () => {
    const { draft } = checkForm({ ...event, kind: 'offer', easyTitle: 'x' }, NOW, isPlace);
    expect(draft).not.toHaveProperty('event');
    expect(draft).not.toHaveProperty('easy');
  });

  it.each<[string, Partial<PostForm>, Record<string, string>]>([
    ['no title', { title: '' }, { title: 'empty' }],
    ['only spaces', { body: ' \u3000\u200b ' }, { body: 'empty' }],
    ['too long', { title: 'x '.repeat(40) }, { title: 'too-long' }],
    ['10,000 emoji', { body: `The ${'🎉'.repeat(10_000)} is for you` }, { body: 'too-long' }],
    ['a bidi override', { title: 'Come to the \u202eparty' }, { title: 'hidden-characters' }],
    ['a lone surrogate', { title: 'Come to the \ud83c party' }, { title: 'malformed' }],
    ['no category', { category: '' }, { category: 'unknown-category' }],
    ['no place', { place: undefined }, { place: 'no-place' }],
    [
      'a place that does not exist',
      { place: { code: '99999', geohash: 'xn74b' } },
      { place: 'no-place' },
    ],
    ['no language', { speaks: [] }, { speaks: 'no-language' }],
    ['an empty easy version', { withEasy: true }, { easyTitle: 'empty', easyBody: 'empty' }],
    [
      'nothing that tells the language',
      { title: 'Futsal', body: 'Futsal!' },
      { language: 'which-language' },
    ],
  ])('says what is wrong: %s', (_name, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it.each<[string, Partial<PostForm>, Record<string, string>]>([
    ['no day', { day: '' }, { day: 'no-start', end: 'no-end' }],
    ['no beginning', { start: '' }, { start: 'no-start' }],
    ['in the past', { day: '2026-03-30' }, { start: 'starts-in-past' }],
    ['ends before it begins', { end: '09:00' }, { end: 'ends-before-it-begins' }],
    ['ends when it begins', { end: '10:00' }, { end: 'ends-before-it-begins' }],
    ['lasts too long', { lastDay: '2026-05-12' }, { end: 'too-long-event' }],
    ['too far ahead', { day: '2028-04-12' }, { start: 'too-far-ahead' }],
    ['no venue', { venue: '' }, { venue: 'empty' }],
    ['half a person', { capacity: '1.5' }, { capacity: 'capacity' }],
    ['nobody may come', { capacity: '0' }, { capacity: 'capacity' }],
    ['a word for a number', { capacity: 'many' }, { capacity: 'capacity' }],
  ])('says what is wrong with an event: %s', (_name, change, expected) => {
    expect(problems(change, event)).toEqual(expected);
  });

  it('lets an event that is under way be edited', () => {
    const startedAt = fromJapanTime('2026-03-31', '10:00');
    const running = { ...event, day: '2026-03-31', lastDay: '2026-04-02' };
    expect(checkForm(running, NOW, isPlace).problems).toEqual({ start: 'starts-in-past' });
    expect(checkForm(running, NOW, isPlace, startedAt).draft).toBeDefined();
  });

  it('stores a language only where the writer said so', () => {
    expect(checkForm(offer, NOW, isPlace).draft).not.toHaveProperty('language');
    const said = { ...offer, title: 'Futsal', body: 'Futsal!', language: 'pt' } as const;
    expect(checkForm(said, NOW, isPlace).draft?.language).toBe('pt');
  });
});

describe('the form', () => {
  it('lets the audience follow the kind until it is chosen', () => {
    expect(withKind(offer, 'request').audience).toBe('members');
    expect(withKind({ ...offer, audienceChosen: true }, 'request').audience).toBe('everyone');
  });

  it('comes back from a stored post unchanged', () => {
    const { draft } = checkForm({ ...event, lastDay: '2026-04-13' }, NOW, isPlace);
    if (draft === undefined) throw new Error('not a draft');
    const stored = {
      author: 'a',
      state: 'open',
      revision: 1,
      createdAt: NOW,
      updatedAt: NOW,
    } as const;
    const again = checkForm(formOf({ ...draft, ...stored }), NOW, isPlace);
    expect(again.draft).toEqual(draft);
  });

  it('tells drafts apart by what they say, not by the order of their fields', () => {
    const { draft } = checkForm(event, NOW, isPlace);
    if (draft === undefined) throw new Error('not a draft');
    const turned = { ...draft, speaks: { ja: true, en: true }, place: { ...draft.place } } as const;
    expect(sameDraft(draft, turned)).toBe(true);
    expect(sameDraft(draft, { ...draft, body: 'Something else' })).toBe(false);
    expect(sameDraft(draft, { ...draft, event: { ...turned.event, startsAt: NOW } as never })).toBe(
      false,
    );
  });

  it('knows whether something was typed', () => {
    expect(isTouched(emptyForm('offer', HOME, ['en']))).toBe(false);
    expect(isTouched(offer)).toBe(true);
  });
});

describe('asking for the language', () => {
  it('offers the likeliest first, each once', () => {
    const form = { ...offer, title: '日本', body: '中国' };
    expect(writtenIn(form)).toEqual({ language: 'zh', sure: false });
    expect(languageGuesses(form, ['ja', 'zh'], ['ja', 'en', 'zh'])).toEqual(['zh', 'ja', 'en']);
  });
});

describe('Japan time', () => {
  it.each([
    ['2026-01-01', '00:00', Date.UTC(2025, 11, 31, 15)],
    ['2026-07-31', '23:59', Date.UTC(2026, 6, 31, 14, 59)],
  ])('%s %s', (day, time, millis) => {
    expect(fromJapanTime(day, time)).toBe(millis);
    expect(toJapanTime(millis)).toEqual({ day, time });
  });

  it('is no time without day or time', () => {
    expect(fromJapanTime('', '10:00')).toBeNaN();
    expect(fromJapanTime('2026-01-01', '')).toBeNaN();
  });
});

it('sends the focus to the first problem from the top', () => {
  expect(firstProblem({ place: 'no-place', body: 'empty' })).toBe('body');
});
