import { billedCharacters } from '@friends/domain';

/** Google recommends at most 5,000 code points a request and refuses more than 128 texts. */
const MAX_CHARACTERS = 5000;
const MAX_TEXTS = 128;

/** Splits texts, in order, into requests a service accepts; a longer text goes alone. */
export function chunkTexts(texts: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let room = 0;
  for (const text of texts) {
    const length = billedCharacters(text);
    const current = chunks.at(-1);
    if (current !== undefined && length <= room && current.length < MAX_TEXTS) {
      current.push(text);
      room -= length;
    } else {
      chunks.push([text]);
      room = MAX_CHARACTERS - length;
    }
  }
  return chunks;
}
