import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { postDraftSchema } from './post.ts';

const NOW = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const schema = postDraftSchema(NOW, (code) => code === '13201');

const offer = {
  kind: 'offer',
  category: 'hobbies',
  audience: 'everyone',
  title: 'Let us play chess',
  body: 'Every Sunday',
  place: { code: '13201', geohash: 'xn74b' },
  speaks: { en: true },
  japaneseNeeded: 'none',
};
const event = {
  ...offer,
  kind: 'event',
  event: { startsAt: NOW + HOUR, endsAt: NOW + 2 * HOUR, venue: 'Park', capacity: 10 },
};
const during = (change: object) => ({ ...event, event: { ...event.event, ...change } });

const problems = (draft: unknown) =>
  (v.safeParse(schema, draft).issues ?? []).map(
    (issue) => `${v.getDotPath(issue)}: ${issue.message}`,
  );

describe('postDraftSchema', () => {
  it('takes an offer and an event, and tidies their texts', () => {
    expect(problems(event)).toEqual([]);
    expect(problems(during({ repeatsUntil: NOW + HOUR + 12 * 7 * DAY }))).toEqual([]);
    expect(v.parse(schema, { ...offer, title: '  Let us play chess ' })).toEqual(offer);
  });

  it.each([
    ['an empty title', { ...offer, title: '' }, 'title: empty'],
    ['a title of spaces', { ...offer, title: '   ' }, 'title: empty'],
    ['a body of 1,001 characters', { ...offer, body: 'a'.repeat(1001) }, 'body: too-long'],
    ['an unknown category', { ...offer, category: 'weapons' }, 'category: unknown-category'],
    [
      'a place that does not exist',
      { ...offer, place: { code: '99999', geohash: 'xn74b' } },
      'place.code: unknown-place',
    ],
    [
      'a precise position',
      { ...offer, place: { code: '13201', geohash: 'xn74b7k' } },
      'place.geohash: unknown-place',
    ],
    ['no language spoken', { ...offer, speaks: {} }, 'speaks: no-language'],
    ['an unknown language', { ...offer, language: 'xx' }, 'language: unknown-language'],
    [
      'an Easy Japanese version without a title',
      { ...offer, easy: { title: '', body: 'はい' } },
      'easy.title: empty',
    ],
    ['an event without a time', { ...offer, kind: 'event' }, 'event: no-event'],
    ['an offer with a time', { ...event, kind: 'offer' }, 'event: no-event'],
    [
      'an event that ends before it begins',
      during({ endsAt: NOW }),
      'event.endsAt: ends-before-it-begins',
    ],
    [
      'an event of three weeks',
      during({ endsAt: NOW + 22 * 24 * HOUR }),
      'event.endsAt: too-long-event',
    ],
    ['an event that has begun', during({ startsAt: NOW - HOUR }), 'event.startsAt: starts-in-past'],
    [
      'an event in two years',
      during({ startsAt: NOW + 730 * 24 * HOUR, endsAt: NOW + 731 * 24 * HOUR }),
      'event.startsAt: too-far-ahead',
    ],
    [
      'an event every week that lasts longer than that',
      during({ endsAt: NOW + HOUR + 8 * DAY, repeatsUntil: NOW + 30 * DAY }),
      'event.endsAt: too-long-to-repeat',
    ],
    [
      'an event every week that is over before it begins',
      during({ repeatsUntil: NOW }),
      'event.repeatsUntil: until-before-it-begins',
    ],
    [
      'an event for thirteen more weeks',
      during({ repeatsUntil: NOW + HOUR + 13 * 7 * DAY }),
      'event.repeatsUntil: until-too-far',
    ],
    [
      'an event of weeks without end',
      during({ repeatsUntil: NaN }),
      'event.repeatsUntil: no-until',
    ],
    ['half a guest', during({ capacity: 1.5 }), 'event.capacity: capacity'],
  ])('%s', (_, draft, problem) => {
    expect(problems(draft)).toEqual([problem]);
  });

  it('tells all that is wrong with an event at once', () => {
    expect(problems(during({ endsAt: NOW, venue: '' }))).toEqual([
      'event.venue: empty',
      'event.endsAt: ends-before-it-begins',
    ]);
  });

  it('refuses a field it does not know', () => {
    expect(problems({ ...offer, author: 'someone' })).toHaveLength(1);
  });

  it('lets an event that has begun be edited', () => {
    const editing = postDraftSchema(NOW, () => true, NOW - HOUR);
    expect(v.safeParse(editing, during({ startsAt: NOW - HOUR })).success).toBe(true);
  });
});
