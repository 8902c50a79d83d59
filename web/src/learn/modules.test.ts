import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { READING_LANGUAGES, stripReadings } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { MODULES, isModuleId, isPassed } from './module.ts';
import type { Module, ModuleId } from './module.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const raw = (language: ReadingLanguage, id: ModuleId) =>
  readFileSync(`${folder}${language}/${id}.json`, 'utf8');
const read = (language: ReadingLanguage, id: ModuleId) => JSON.parse(raw(language, id)) as Module;

/** Every text of a value, with the way to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => texts(below, `${path}.${key}`));
}

/** What a reader reads: without addresses and months. */
const readTexts = (module: Module) => texts(module).filter(([path]) => !/\.(url|asOf)$/.test(path));

/** The same shape with every text to read taken out, so that languages can be compared. */
function shape(module: Module): unknown {
  const bare = (key: string, value: unknown) =>
    typeof value === 'string' && key !== 'url' && key !== 'asOf' ? '' : value;
  return JSON.parse(JSON.stringify(module, bare));
}

/** Telephone numbers and addresses, which no translation may change; sums are punctuated anew. */
const figures = (text: string) => [
  ...new Set(text.match(/(?<![\d.,]|\d\s)#?\d[\d-]+\d|https?:\S+\w|[\w.]+@[\w.-]+\w/g) ?? []),
];

const cases = READING_LANGUAGES.flatMap((language) => MODULES.map((id) => [id, language] as const));

test('every language has the four modules and nothing else', () => {
  for (const language of READING_LANGUAGES) {
    const names = readdirSync(`${folder}${language}`).sort();
    expect(names, language).toEqual(MODULES.map((id) => `${id}.json`).sort());
  }
  expect(MODULES.every(isModuleId)).toBe(true);
  expect(isModuleId('toString')).toBe(false);
});

test('four of five pass', () => {
  expect([3, 4, 5].map((right) => isPassed(right, 5))).toEqual([false, true, true]);
});

describe.each(MODULES)('%s in English', (id) => {
  const module = read('en', id);

  test('has five to eight sections, each with something to read', () => {
    expect(module.sections.length).toBeGreaterThanOrEqual(5);
    expect(module.sections.length).toBeLessThanOrEqual(8);
    expect(module.sections.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    expect(Object.keys(module).sort()).toEqual(
      [
        'minutes',
        'quiz',
        'sections',
        'summary',
        'title',
        ...(module.sources ? ['sources'] : []),
      ].sort(),
    );
  });

  test('asks five questions of three answers, the right one not always in one place', () => {
    expect(module.quiz).toHaveLength(5);
    for (const { answers, correct } of module.quiz) {
      expect(new Set(answers).size).toBe(3);
      expect([0, 1, 2]).toContain(correct);
    }
    expect(new Set(module.quiz.map(({ correct }) => correct)).size).toBeGreaterThan(1);
  });

  test('is read in some ten minutes', () => {
    const words = texts(module.sections).flatMap(([, text]) => text.split(/\s+/)).length;
    expect(words).toBeGreaterThan(400);
    expect(words).toBeLessThan(1_100);
    expect(module.minutes).toBeGreaterThanOrEqual(4);
    expect(module.minutes).toBeLessThanOrEqual(12);
  });
});

describe.each(cases)('%s in %s', (id, language) => {
  const module = read(language, id);

  test('has the parts, right answers and sources of the English one', () => {
    expect(shape(module)).toEqual(shape(read('en', id)));
  });

  test('names the same telephone numbers and addresses', () => {
    const all = (from: Module) =>
      figures(
        readTexts(from)
          .map(([, text]) => text)
          .join(' '),
      ).sort();
    expect(all(module)).toEqual(all(read('en', id)));
  });

  test('leaves no text empty and hides no characters', () => {
    for (const [path, text] of readTexts(module)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/^$|TODO|\{\{|\p{Cc}|\p{Bidi_Control}/u);
    }
    expect(raw(language, id)).toBe(raw(language, id).normalize('NFC'));
  });
});

const SCRIPTS: Partial<Record<ReadingLanguage, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'ja-easy': /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  my: /\p{Script=Myanmar}/u,
};
/** 28時間 alone is a whole answer without kana. */
const mayBeBare = (path: string) => /\.answers\.|\.sources\./.test(path);

test.each(MODULES)('%s is written in each language’s own script', (id) => {
  for (const [language, script] of Object.entries(SCRIPTS)) {
    for (const [path, text] of readTexts(read(language as ReadingLanguage, id))) {
      if (!mayBeBare(path)) expect(script.test(text), `${language}${path}: ${text}`).toBe(true);
    }
  }
});

test.each(MODULES)('%s repeats no English sentence in another language', (id) => {
  const english = new Set(readTexts(read('en', id)).map(([, text]) => text));
  for (const language of READING_LANGUAGES.filter((one) => one !== 'en')) {
    const same = readTexts(read(language, id)).filter(([, text]) => english.has(text));
    expect(same, language).toEqual([]);
  }
});

test.each(MODULES)('%s in Easy Japanese has a reading on every kanji', (id) => {
  for (const [path, text] of readTexts(read('ja-easy', id))) {
    const unread = text.replace(/[\p{Script=Han}々〆ヶ]+《[\p{Script=Hiragana}ー]+》/gu, '');
    expect(/\p{Script=Han}/u.test(unread), `${path}: ${unread}`).toBe(false);
    expect(stripReadings(text), path).not.toMatch(/[《》]/u);
  }
});

test('facts on residence status carry their sources and months', () => {
  const { sources = [] } = read('en', 'residence-status');
  expect(sources.length).toBeGreaterThan(2);
  for (const { url, asOf } of sources) {
    expect(url).toMatch(/^https:\/\//);
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  }
  expect(sources.some(({ url }) => new URL(url).host === 'www.moj.go.jp')).toBe(true);
  for (const language of READING_LANGUAGES) {
    const text = readTexts(read(language, 'residence-status')).join(' ');
    for (const fact of ['28', '14', '2026', '2027', '0570-011000', '0570-013904']) {
      expect(text, language).toContain(fact);
    }
  }
});
