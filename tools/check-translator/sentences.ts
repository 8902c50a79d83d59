import { readFileSync } from 'node:fs';
import type { ListedLanguage } from '@friends/domain';

/** A sentence to translate and what a person made of it. */
export interface Sample {
  readonly source: ListedLanguage;
  readonly text: string;
  readonly reference: string;
}

type Texts = Readonly<Record<ListedLanguage, { readonly title: string; readonly body: string }>>;

/**
 * Samples for one target language out of the demo posts: titles, in the languages their authors
 * wrote, with the hand-made version in `target` as reference.
 * @param file path of demo-posts.json
 */
export function samplesFor(file: string, target: ListedLanguage, count: number): Sample[] {
  const posts = JSON.parse(readFileSync(file, 'utf8')) as {
    language: ListedLanguage;
    text: Texts;
  }[];
  return posts
    .map(({ language, text }) => ({ source: language === target ? 'ja' : language, text }) as const)
    .filter(({ source }) => source !== target)
    .concat(posts.map(({ text }) => ({ source: target === 'en' ? 'ja' : 'en', text }) as const))
    .slice(0, count)
    .map(({ source, text }) => ({
      source,
      text: text[source].title,
      reference: text[target].title,
    }));
}
