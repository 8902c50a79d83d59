import type { ReadingLanguage } from '@friends/domain';
import type { Published } from './data.ts';

/** The language that the words of a publication are in: until they are translated, the source's. */
export const shownLanguage = (
  { text, source }: Pick<Published, 'text' | 'source'>,
  reader: ReadingLanguage,
): ReadingLanguage => (text.by === 'pending' ? source : reader);
