import { describe, expect, it } from 'vitest';
import { readingOf, TRANSLATING_MS } from './reading.ts';
import type { Reader } from './reading.ts';
import type { Message } from './thread.ts';

const NOW = 10_000_000;
const message = (change: Partial<Message>): Message => ({
  id: 'm',
  from: 'author',
  text: '土曜日に会いましょう。',
  language: 'ja',
  createdAt: NOW - 1000,
  translations: {},
  ...change,
});
const reader = (change: Partial<Reader> = {}): Reader => ({
  readingLanguage: 'pt',
  reads: [],
  ...change,
});

describe('reading a message of the other side', () => {
  it('shows the translation with the original beneath', () => {
    const read = readingOf(message({ translations: { pt: 'Até sábado.' } }), reader(), NOW);
    expect(read).toEqual({
      text: 'Até sábado.',
      language: 'pt',
      original: { text: '土曜日に会いましょう。', language: 'ja' },
    });
  });

  it('shows languages the reader reads as they are, even where a translation exists', () => {
    const read = readingOf(
      message({ translations: { pt: 'Até sábado.' } }),
      reader({ reads: ['ja'] }),
      NOW,
    );
    expect(read.text).toBe('土曜日に会いましょう。');
    expect(read).not.toHaveProperty('note');
  });

  it('gives readers of Easy Japanese readings, without the same text twice', () => {
    const translations = { 'ja-easy': '土曜日《どようび》に会《あ》いましょう。' };
    const easy = reader({ readingLanguage: 'ja-easy', reads: ['ja'] });
    const read = readingOf(message({ translations }), easy, NOW);
    expect(read).toEqual({
      text: '土曜日《どようび》に会《あ》いましょう。',
      language: 'ja-easy',
    });
  });

  it('gives readers of Easy Japanese the original of another language beneath', () => {
    const translations = { 'ja-easy': '土曜日《どようび》' };
    const read = readingOf(
      message({ text: 'Saturday', language: 'en', translations }),
      reader({ readingLanguage: 'ja-easy' }),
      NOW,
    );
    expect(read.original).toEqual({ text: 'Saturday', language: 'en' });
  });

  it.each([
    [{}, 'translating'],
    [{ translation: 'pending' }, 'translating'],
    [{ translation: 'pending', createdAt: NOW - TRANSLATING_MS }, 'not-yet'],
    [{ translation: 'budget' }, 'budget'],
    [{ translation: 'done', translations: { vi: 'Hẹn thứ bảy.' } }, 'ask'],
    [{ translation: 'none' }, 'ask'],
    [{ createdAt: NOW - TRANSLATING_MS }, 'ask'],
  ] as const)('says why there is no translation: %o', (change, note) => {
    expect(readingOf(message(change), reader(), NOW)).toEqual({
      text: '土曜日に会いましょう。',
      language: 'ja',
      note,
    });
  });

  it('waits for the language where no function has seen the message', () => {
    const { id, from, text, createdAt, translations } = message({});
    const unseen = { id, from, text, createdAt, translations };
    expect(readingOf(unseen, reader({ reads: ['ja'] }), NOW).note).toBe('translating');
  });
});
