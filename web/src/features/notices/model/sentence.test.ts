import { expect, test } from 'vitest';
import { REACHES, SECOND_HELPER_STEPS } from '@friends/domain';
import type { NoticeContent } from '@friends/domain';
import { naming, quotesOf, sentenceOf } from './sentence.ts';

const POST = { post: 'p', title: 'Picnic' };
const STARTS = Date.parse('2026-12-05T05:00:00Z');

test('a sentence is filled with names, and with times in Japan', () => {
  const changed: NoticeContent = {
    type: 'event-changed',
    params: { ...POST, startsAt: STARTS, venue: 'Park' },
  };
  const sentence = sentenceOf(changed, 'en');
  expect(sentence.key).toBe('told.event-changed');
  expect(sentence.params?.['when']).toMatch(/December 5 14:00/);
  expect(quotesOf(changed)).toEqual(['Picnic', 'Park']);
});

test('of a full page of matches there may be more', () => {
  const params = { search: '0', language: 'en', query: '', posts: [], titles: ['a'], count: 20 };
  const matched = { type: 'search-matched', params } as NoticeContent;
  expect(sentenceOf(matched, 'en')).toEqual({
    key: 'matched',
    params: { count: 20, number: '20+' },
  });
  expect(quotesOf(matched)).toEqual(['a']);
});

test('who is asked for help is told why', () => {
  const keys = REACHES.map(
    (reach) => sentenceOf({ type: 'help-wanted', params: { ...POST, reach } }, 'ja').key,
  );
  expect(new Set(keys).size).toBe(REACHES.length);
});

test('a notice of messages quotes none', () => {
  const received: NoticeContent = {
    type: 'message-received',
    params: { thread: 't', nickname: 'Linh' },
  };
  expect(sentenceOf(received, 'vi').params).toEqual({ nickname: 'Linh' });
  expect(quotesOf(received)).toEqual([]);
});

test('what the organiser tells all is quoted', () => {
  const told: NoticeContent = { type: 'event-message', params: { ...POST, text: 'Bring a cup' } };
  expect(quotesOf(told)).toEqual(['Picnic', 'Bring a cup']);
});

test('who has gone is named as a former member', () => {
  expect(naming({ nickname: '' }, 'A former member')).toEqual({ nickname: 'A former member' });
  expect(naming({ nickname: 'Linh' }, 'A former member')).toEqual({ nickname: 'Linh' });
  expect(naming(undefined, 'A former member')).toBeUndefined();
});

test('a second helper is suggested, wanted or not', () => {
  const keys = SECOND_HELPER_STEPS.map((step) => {
    const params = { thread: 't', nickname: 'Linh', step };
    return sentenceOf({ type: 'second-helper', params }, 'my').key;
  });
  expect(new Set(keys).size).toBe(3);
});
