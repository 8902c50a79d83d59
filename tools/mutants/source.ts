/** A piece of the source: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The rules with comments and the insides of strings blanked, every offset unchanged. */
export function blanked(rules: string): string {
  const blank = (text: string) => text.replace(/[^\n]/gu, ' ');
  return rules.replace(/\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/gu, (token) =>
    token.startsWith("'") ? `'${blank(token.slice(1, -1))}'` : blank(token),
  );
}

const OPENING = '([{';
const CLOSING = ')]}';

/** Where in a span of blanked source an operator stands outside all brackets. */
export function outside(source: string, { start, end }: Span, operator: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let index = start; index < end; index += 1) {
    const character = source[index] ?? '';
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (depth === 0 && source.startsWith(operator, index)) found.push(index);
  }
  return found;
}

/** The parts of a span between the places where an operator stands. */
export function parts(span: Span, places: readonly number[], length: number): Span[] {
  const starts = [span.start, ...places.map((place) => place + length)];
  const ends = [...places, span.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? span.end }));
}

/** The span without white space and brackets around all of it. */
export function bare(source: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(source[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(source[end - 1] ?? '')) end -= 1;
  const wrapped = source[start] === '(' && closing(source, start) === end - 1;
  return wrapped ? bare(source, { start: start + 1, end: end - 1 }) : { start, end };
}

/** Where the bracket that opens at `open` is closed. */
export function closing(source: string, open: number): number {
  let depth = 0;
  for (let index = open; index < source.length; index += 1) {
    if (OPENING.includes(source[index] ?? '')) depth += 1;
    else if (CLOSING.includes(source[index] ?? '') && (depth -= 1) === 0) return index;
  }
  return source.length;
}

/** A block of the rules: a function or a match. */
export interface Block extends Span {
  readonly name: string;
}

/** All blocks that a pattern begins; it ends with the opening brace and names the block. */
export function blocks(source: string, pattern: RegExp): Block[] {
  return [...source.matchAll(pattern)].map((found) => {
    const open = found.index + found[0].length - 1;
    return { name: found[1] ?? '', start: found.index, end: closing(source, open) + 1 };
  });
}
