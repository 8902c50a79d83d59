import { parseReadings } from '../text/readings.ts';
import type { TextPart } from '../text/readings.ts';
import { findTerms } from './glossary.ts';
import type { GlossaryTerm } from './glossary.ts';

/** A piece of a text, with its readings, and the word of the glossary it is. */
export interface MarkedPart {
  readonly parts: readonly TextPart[];
  readonly term?: GlossaryTerm;
}

interface PlacedPart extends TextPart {
  readonly from: number;
  readonly to: number;
}

function placed(parts: readonly TextPart[]): PlacedPart[] {
  let at = 0;
  return parts.map((part) => ({ ...part, from: at, to: (at += part.base.length) }));
}

/** What of a part lies from `from` to `to`; a part with a reading is taken whole. */
function cut(part: PlacedPart, from: number, to: number): TextPart[] {
  const [start, end] = [Math.max(part.from, from), Math.min(part.to, to)];
  if (start >= end) return [];
  if (part.reading !== undefined) return [{ base: part.base, reading: part.reading }];
  return [{ base: part.base.slice(start - part.from, end - part.from) }];
}

/**
 * A text cut at the words of the glossary, in order; nothing of it is lost. Readings in it
 * (漢字《かんじ》) do not hide a word; one that would end within a reading is left alone.
 * @param language of the text, `ja-easy` where it may carry readings
 */
export function markTerms(
  text: string,
  language: string,
  glossary: readonly GlossaryTerm[],
): MarkedPart[] {
  const parts = placed(language === 'ja-easy' ? parseReadings(text) : [{ base: text }]);
  const plain = parts.map(({ base }) => base).join('');
  const splits = (at: number) =>
    parts.some(({ from, to, reading }) => reading !== undefined && from < at && at < to);
  const found = findTerms(plain, glossary, language).filter(
    ({ from, to }) => !splits(from) && !splits(to),
  );
  const marked: MarkedPart[] = [];
  const take = (from: number, to: number, term?: GlossaryTerm) => {
    const taken = parts.flatMap((part) => cut(part, from, to));
    if (taken.length > 0) marked.push({ parts: taken, ...(term && { term }) });
  };
  let at = 0;
  for (const { from, to, term } of found) {
    take(at, from);
    take(from, to, term);
    at = to;
  }
  take(at, plain.length);
  return marked;
}
