import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTED_LANGUAGES } from '../languages.ts';
import type { ListedLanguage } from '../languages.ts';
import { translationFault } from './accept.ts';

interface DemoPost {
  language: ListedLanguage;
  text: Record<ListedLanguage, { title: string; body: string }>;
}
const demo = new URL('../../../data/demo-posts.json', import.meta.url);
const posts = JSON.parse(readFileSync(demo, 'utf8')) as DemoPost[];
const pairs = posts.flatMap((post) =>
  LISTED_LANGUAGES.filter((target) => target !== post.language).map((target) => ({ post, target })),
);

describe('translationFault', () => {
  it('accepts every translation of the demo posts', () => {
    const refused = pairs.flatMap(({ post, target }) =>
      [post.text[target].title, post.text[target].body].filter(
        (text) => translationFault(text, post.language, target) !== undefined,
      ),
    );
    expect(refused).toEqual([]);
  });

  it('refuses every demo body that is in a third language', () => {
    const accepted = pairs.filter(({ post, target }) => {
      const third = LISTED_LANGUAGES.find((code) => code !== target && code !== post.language);
      if (third === undefined || (third === 'zh' && target === 'ja')) return false;
      return translationFault(post.text[third].body, post.language, target) === undefined;
    });
    expect(accepted).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['[pt] 一緒にサッカーをしませんか。', undefined],
    ['JP-MIRAI', undefined],
    ['[pt] 料理 7e8dfbb64455d1e752c0', undefined],
    ['料理 yo 7y8dfbb64455d1y752c0 amigos', undefined],
    ['Este sábado vamos a jugar al fútbol en el parque', 'wrong-language'],
  ])('from Japanese to Portuguese, %j: %s', (answer, fault) => {
    expect(translationFault(answer, 'ja', 'pt')).toBe(fault);
  });
});
