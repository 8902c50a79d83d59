import { readFileSync } from 'node:fs';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { Language } from '@friends/domain';
import { describe, expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

interface DemoPost {
  readonly text: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
}
const posts = JSON.parse(readFileSync('data/demo-posts.json', 'utf8')) as DemoPost[];

describe('languageOf', () => {
  it.each(LISTED_LANGUAGES)(
    'finds %s in every demo post, whatever its writer speaks',
    async (lang) => {
      for (const { text } of posts) {
        const { title, body } = text[lang] ?? { title: '', body: '' };
        expect(await languageOf(`${title}\n${body}`, ['ko']), title).toBe(lang);
      }
    },
  );

  it.each<[string, readonly Language[], Language]>([
    ['大阪城公園', ['ja', 'en'], 'ja'],
    ['大阪城公園', ['zh'], 'zh'],
    ['मलाई मद्दत चाहियो', ['ne'], 'ne'],
    ['मुझे मदद चाहिए', ['hi', 'en'], 'hi'],
    ['한국어로 이야기해요', ['ja'], 'ko'],
    ['Сайн байна уу', ['mn'], 'mn'],
    ['OK', ['vi'], 'vi'],
    ['😀', ['tl', 'en'], 'tl'],
    ['12:30', [], 'ja'],
    ['Bonjour, je cherche des amis pour parler français', ['fr'], 'fr'],
  ])('takes %s by somebody who speaks %j for %s', async (text, speaks, language) => {
    expect(await languageOf(text, speaks)).toBe(language);
  });
});
