import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { READING_LANGUAGES, stripReadings, textLanguage } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';

interface Texts {
  readonly [key: string]: string | Texts;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const namespaces = readdirSync(`${folder}en`).map((name) => name.replace(/\.json$/, ''));

const read = (language: string, namespace: string): string => {
  const path = `${folder}${language}/${namespace}.json`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}';
};

function flat(texts: Texts, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as [string, string]]
      : flat(value, `${before}${key}.`),
  );
}

const textsOf = (language: string, namespace: string) =>
  new Map(flat(JSON.parse(read(language, namespace)) as Texts));

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The keys of a language that would be right, going by English and the language's plurals. */
function expectedKeys(namespace: string, language: ReadingLanguage): string[] {
  const rules = new Intl.PluralRules(textLanguage(language));
  const forms = rules.resolvedOptions().pluralCategories;
  const english = [...textsOf('en', namespace).keys()];
  const keys = english.flatMap((key) => {
    const base = key.replace(PLURAL, '');
    return base === key ? [key] : forms.map((form) => `${base}_${form}`);
  });
  return [...new Set(keys)].sort();
}

const variables = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)[^}]*}}/g)].map(([, name]) => name).sort();

function variablesOfEnglish(namespace: string): (key: string) => unknown[] {
  const english = textsOf('en', namespace);
  return (key) => {
    const text = english.get(key) ?? english.get(`${key.replace(PLURAL, '')}_other`) ?? '';
    return variables(text);
  };
}

/** Forms for one thing may name it without its number. */
const mayOmitCount = (key: string) => /_(zero|one|two)$/.test(key);

describe.each(READING_LANGUAGES)('texts in %s', (language) => {
  test('are in the same files as the English ones', () => {
    const found = existsSync(`${folder}${language}`) ? readdirSync(`${folder}${language}`) : [];
    expect(found.sort()).toEqual(namespaces.map((namespace) => `${namespace}.json`).sort());
  });

  test.each(namespaces)('%s: no key is missing or too many, plural forms included', (namespace) => {
    expect([...textsOf(language, namespace).keys()].sort()).toEqual(
      expectedKeys(namespace, language),
    );
  });

  test.each(namespaces)('%s: the same variables as in English, no text empty', (namespace) => {
    const english = variablesOfEnglish(namespace);
    for (const [key, text] of textsOf(language, namespace)) {
      const held = variables(text);
      const asked = english(key).filter((name) => !mayOmitCount(key) || name !== 'count');
      const given = held.filter((name) => !mayOmitCount(key) || name !== 'count');
      expect(given, key).toEqual(asked);
      expect(text.trim(), key).not.toBe('');
    }
  });

  test('are composed Unicode without hidden characters', () => {
    for (const namespace of namespaces) {
      const text = read(language, namespace);
      expect(text, namespace).toBe(text.normalize('NFC'));
      expect(text.replaceAll('\n', ''), namespace).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    }
  });
});

describe('texts in Easy Japanese', () => {
  test.each(namespaces)('%s: every kanji has its reading', (namespace) => {
    const bare = /\p{Script=Han}/u;
    for (const [key, text] of textsOf('ja-easy', namespace)) {
      const unread = text.replace(/[\p{Script=Han}々〆ヶ]+《[\p{Script=Hiragana}ー]+》/gu, '');
      expect(bare.test(unread), `${key}: ${unread}`).toBe(false);
      expect(stripReadings(text), key).not.toMatch(/[《》]/u);
    }
  });
});
