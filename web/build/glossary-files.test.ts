import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { READING_LANGUAGES } from '@friends/domain';
import { describe, expect, test } from 'vitest';
import { findTerms } from '@friends/domain/glossary';
import type { GlossaryTerm } from '@friends/domain/glossary';
import { composeGlossary } from './glossary-files.ts';

const files = composeGlossary(fileURLToPath(new URL('../../data/glossary.json', import.meta.url)));
const termsOf = (content: string) => JSON.parse(content) as GlossaryTerm[];

describe.each(READING_LANGUAGES)('the glossary in %s', (language) => {
  const { content = '[]', name = '' } = files.find((file) => file.language === language) ?? {};

  test('has every word with its explanation, and is small', () => {
    expect(name).toMatch(new RegExp(`^assets/glossary/${language}\\.[0-9a-f]{8}\\.json$`));
    for (const { ja, term, explanation, surfaces } of termsOf(content)) {
      for (const text of [ja, term, explanation]) expect(text.trim(), ja).not.toBe('');
      expect(surfaces.length, ja).toBeGreaterThan(0);
    }
    expect(gzipSync(content).length).toBeLessThan(20_000);
  });

  test('finds a word in Japanese and in the language itself', () => {
    const glossary = termsOf(content);
    const card = glossary.find(({ ja }) => ja === '在留カード');
    for (const text of ['在留カードを見せてください', `… ${card?.surfaces.at(-1)} …`]) {
      expect(findTerms(text, glossary, language).map(({ term }) => term)).toContain(card);
    }
  });
});
