import type { Cause, Weight } from './cause.ts';
import type { Link } from './contact/links.ts';
import type { ReadText } from './read.ts';
import { spanOf } from './reading.ts';
import type { Reading, Span } from './reading.ts';

const SAME_LINES = 4;
const SAME_WORDS = { least: 10, share: 0.6 };
const MOST_SIGNS = 40;
const MOST_OF_ONE = 60;
const SAME_PARTS = 5;
const [SHORTEST_PERIOD, LONGEST_PERIOD] = [3, 30];
const MANY_LINKS = 4;
const WORDS_FOR_A_LINK = 3;

const whole = (reading: Reading): Span => spanOf(reading, 0, reading.text.length);

/** The most frequent of some, and how often it is there. */
function most(parts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function isSameAgain(text: string): boolean {
  const lines = text.split(/[\n。!?]+/u).map((line) => line.replace(/[^\p{L}\p{N}]/gu, ''));
  if (most(lines.filter(({ length }) => length > 3)) >= SAME_LINES) return true;
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length >= SAME_WORDS.least && most(words) / words.length >= SAME_WORDS.share)
    return true;
  return repeats(text.replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
}

/** Laughter in longer pieces is laughter too. */
const isVaried = (piece: string, period: number): boolean =>
  period < SHORTEST_PERIOD || new Set(piece).size >= SHORTEST_PERIOD;

/** How far letters around `at` are those one period before, in both directions. */
function runAround(letters: string, at: number, period: number): number {
  const same = (one: number) => letters.charCodeAt(one) === letters.charCodeAt(one - period);
  let [start, end] = [at, at];
  while (start > period && same(start - 1)) start -= 1;
  while (end < letters.length && same(end)) end += 1;
  return end - start;
}

/**
 * Whether the same few characters stand there many times over. Laughter and drumming (haha, wwww,
 * どんどん) have shorter ones, or fewer. A run that is long enough cannot be stepped over.
 */
function repeats(letters: string): boolean {
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    const enough = period < SHORTEST_PERIOD ? MOST_OF_ONE : period * SAME_PARTS;
    for (let at = period; at < letters.length; at += enough) {
      if (runAround(letters, at, period) < enough) continue;
      if (isVaried(letters.slice(at - period, at), period)) return true;
    }
  }
  return false;
}

function isFloodOfSigns(text: string): boolean {
  if (!/[\u2600-\u27BF\uD83C-\uD83E]/.test(text)) return false;
  const signs = text.match(/\p{Extended_Pictographic}/gu) ?? [];
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.length >= MOST_SIGNS && signs.length > letters.length / 2;
}

function isOnlyLinks(text: string, links: readonly Link[]): boolean {
  const pages = links.filter(({ kind }) => kind === 'page' || kind === 'hidden');
  if (pages.length < 2) return false;
  const besides = pages.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  const words = besides.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return pages.length >= MANY_LINKS || words.join('').length <= pages.length * WORDS_FOR_A_LINK * 4;
}

/**
 * Spam that no list has to know: the same again and again, floods of signs, nothing but links, and
 * links that hide where they lead.
 */
export function findFloods({ folded, links }: ReadText): Cause[] {
  const cause = (rule: string, weight: Weight, span: Span): Cause => ({
    reason: 'spam',
    weight,
    rule,
    ...span,
  });
  const causes: Cause[] = [];
  if (isSameAgain(folded.text)) causes.push(cause('same-again', 'case', whole(folded)));
  if (isFloodOfSigns(folded.text)) causes.push(cause('signs-only', 'case', whole(folded)));
  if (isOnlyLinks(folded.text, links)) causes.push(cause('links-only', 'case', whole(folded)));
  for (const { kind, start, end } of links) {
    if (kind === 'hidden') causes.push(cause('link-hidden', 'case', spanOf(folded, start, end)));
  }
  return causes;
}
