/**
 * A text as it is compared, with where each of its UTF-16 code units stood in the text as it was
 * written: `from` is where that begins, `to` is behind it.
 */
export interface Reading {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A place in a text, in UTF-16 code units; `end` is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the part of a reading from `start` to before `end` stood in the written text. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  const first = reading.from[start] ?? 0;
  return { start: first, end: Math.max(first, reading.to[end - 1] ?? first) };
}

/** The part of a reading from `start` to before `end`. */
export function partOf(reading: Reading, start: number, end: number): Reading {
  return {
    text: reading.text.slice(start, end),
    from: reading.from.slice(start, end),
    to: reading.to.slice(start, end),
  };
}

/** Puts readings together piece by piece; what is put in stands in order of the written text. */
export class ReadingDraft {
  #text = '';
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  /** Adds `text` as what stood from `from` to before `to`. */
  add(text: string, from: number, to: number): void {
    this.#text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  /** Adds the part of a reading from `start` to before `end`. */
  copy(reading: Reading, start: number, end: number): void {
    this.#text += reading.text.slice(start, end);
    for (let unit = start; unit < end; unit += 1) {
      this.#from.push(reading.from[unit] ?? 0);
      this.#to.push(reading.to[unit] ?? 0);
    }
  }

  done(): Reading {
    return { text: this.#text, from: this.#from, to: this.#to };
  }
}

/**
 * A reading with everything that `pattern` (global) matches replaced; the replacement stands for
 * the whole of what it replaces. Undefined where nothing matches.
 */
export function replaceIn(
  reading: Reading,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Reading | undefined {
  const draft = new ReadingDraft();
  let copied = 0;
  let replaced = false;
  for (const match of reading.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const { start, end: behind } = spanOf(reading, match.index, end);
    draft.copy(reading, copied, match.index);
    draft.add(replacement(match), start, behind);
    copied = end;
    replaced = true;
  }
  if (!replaced) return undefined;
  draft.copy(reading, copied, reading.text.length);
  return draft.done();
}
