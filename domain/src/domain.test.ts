import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  LANGUAGE_NAMES,
  ANY_READING_LANGUAGES,
  MAX_ATTEMPTS,
  billedCharacters,
  budgetMonth,
  composeListing,
  groupOf,
  interfaceLanguage,
  languageOfTag,
  nextAttempt,
  nextMonth,
  startingAudience,
  wantsTranslation,
  withinBudget,
} from './index.ts';
import type { Post } from './index.ts';

describe('languages', () => {
  it.each([
    [['vi-VN', 'en'], 'vi'],
    [['fil-PH'], 'tl'],
    [['zh-TW'], 'zh'],
    [['pt-BR'], 'pt'],
    [['ja-easy'], 'ja-easy'],
    [['ne', 'ja'], 'ja'],
    [['ne'], 'en'],
    [[], 'en'],
  ])('a browser that asks for %j gets %s', (tags, language) => {
    expect(interfaceLanguage(tags)).toBe(language);
  });

  it('knows Google’s codes as ours', () => {
    expect(languageOfTag('zh-CN')).toBe('zh');
    expect(languageOfTag('xx')).toBeUndefined();
  });

  it('names every reading language', () => {
    for (const code of ANY_READING_LANGUAGES) expect(LANGUAGE_NAMES[code]).not.toBe('');
  });
});

describe('categories', () => {
  it('puts twelve categories into four groups', () => {
    expect(CATEGORIES).toHaveLength(12);
    expect(groupOf('class-cooking')).toBe('classes');
    expect(new Set(CATEGORIES.map(groupOf)).size).toBe(4);
  });

  it('begins requests with members only', () => {
    expect(startingAudience('request')).toBe('members');
    expect(startingAudience('event')).toBe('everyone');
  });
});

describe('wantsTranslation', () => {
  it.each([
    ['a Vietnamese text for a reader of Portuguese', 'vi', 'pt', [], true],
    ['a Vietnamese text for one who reads Vietnamese too', 'vi', 'pt', ['vi'], false],
    ['a Japanese text for a reader of Easy Japanese', 'ja', 'ja-easy', [], false],
    ['an English text for a reader of Nepali', 'en', 'ne', [], true],
  ] as const)('%s: %s', (_, language, reading, reads, wanted) => {
    expect(wantsTranslation(language, reading, reads)).toBe(wanted);
  });
});

describe('jobs', () => {
  it('waits longer each time, then lays the job before a person', () => {
    const waits = [1, 2, 3, 10, 11, 39].map((attempts) => nextAttempt(attempts, 0));
    expect(waits.map((next) => next.nextAt / 1000)).toEqual([5, 10, 20, 3600, 3600, 3600]);
    expect(nextAttempt(MAX_ATTEMPTS, 0).state).toBe('dead');
  });
});

describe('budget', () => {
  it('counts code points, as translation services bill', () => {
    expect(billedCharacters('a😀 あ')).toBe(4);
  });

  it('allows the last character and not one more', () => {
    expect(withinBudget(300_000, { member: 0, total: 0 })).toBe(true);
    expect(withinBudget(1, { member: 300_000, total: 0 })).toBe(false);
    expect(withinBudget(1, { member: 0, total: 10_000_000 })).toBe(false);
  });

  it('knows the month and the next', () => {
    const newYearsEve = Date.UTC(2026, 11, 31, 23, 59);
    expect(budgetMonth(newYearsEve)).toBe('2026-12');
    expect(new Date(nextMonth(newYearsEve)).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });
});

describe('composeListing', () => {
  const post: Post = {
    author: 'uid',
    kind: 'event',
    category: 'sports',
    audience: 'everyone',
    title: 'サッカー',
    body: '来てください',
    place: { code: '13201', geohash: 'xn74b' },
    speaks: { ja: true },
    japaneseNeeded: 'easy',
    event: { startsAt: 1, endsAt: 2, venue: '公園', capacity: 5 },
    state: 'open',
    revision: 3,
    createdAt: 1,
    updatedAt: 2,
  };

  it('holds the texts of its language and nothing a client could forge', () => {
    const listing = composeListing(post, {
      language: 'ja',
      nickname: 'さくら',
      badges: [],
      placeName: { name: 'Hachioji', prefecture: 'Tokyo' },
      texts: { title: 'Football', body: 'Please come', venue: 'Park' },
      translation: 'machine',
    });
    expect(listing).toMatchObject({
      title: 'Football',
      group: 'events',
      place: { code: '13201', geohash: 'xn74b', name: 'Hachioji', prefecture: 'Tokyo' },
      event: { startsAt: 1, endsAt: 2, venue: 'Park', capacity: 5 },
      language: 'ja',
      revision: 3,
    });
    expect(listing).not.toHaveProperty('state');
  });
});
