import { READING_LANGUAGES } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { readableIn } from '../../firebase/listings.ts';
import { idToken } from '../../firebase/session.ts';

/** The first pause between two looks, how it grows, and where it ends. */
const LOOKS = { firstMs: 800, growth: 1.5, longestMs: 15_000 };

/**
 * Tells in how many of the ten languages a post can be read by now, until it is all; gives back how
 * to stop. Originals count, texts still waiting for their translation do not. It asks now and then
 * instead of listening: ten listeners that begin while their documents are being written were seen
 * to stay behind on the emulator.
 */
export function followReadable(id: string, onCount: (ready: number) => void): () => void {
  const ready = new Set<ReadingLanguage>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async (pause: number) => {
    const missing = READING_LANGUAGES.filter((language) => !ready.has(language));
    // A look that fails is followed by another.
    const found = await idToken()
      .then((token) => readableIn(id, missing, token))
      .catch(() => []);
    if (stopped) return;
    for (const language of found) ready.add(language);
    onCount(ready.size);
    if (ready.size === READING_LANGUAGES.length) return;
    const next = Math.min(pause * LOOKS.growth, LOOKS.longestMs);
    timer = setTimeout(() => void look(next), pause);
  };
  void look(LOOKS.firstMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
