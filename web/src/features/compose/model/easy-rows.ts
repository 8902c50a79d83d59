import type { EasyHint, HintKind } from '@friends/domain/easy-japanese';

/** Title and body, which are looked at as one text. */
export interface WrittenTexts {
  readonly title: string;
  readonly body: string;
}

/** A hint as the writer sees it: the words it is about, and where they stand. */
export interface HintRow {
  readonly kind: HintKind;
  readonly words: string;
  readonly field: keyof WrittenTexts;
  readonly from: number;
  readonly to: number;
  readonly easier: readonly string[];
  readonly idea: string | undefined;
}

/** Letters of a long sentence that are enough to find it by. */
const SHOWN_LETTERS = 28;

const shortened = (words: string): string =>
  words.length <= SHOWN_LETTERS ? words : `${words.slice(0, SHOWN_LETTERS)}…`;

export const wholeText = ({ title, body }: WrittenTexts): string => `${title}\n${body}`;

/**
 * Hints about `wholeText` as rows. What is said of the same words twice is said once; once they are
 * changed, the next place comes.
 */
export function rowsOf(texts: WrittenTexts, hints: readonly EasyHint[]): HintRow[] {
  const bodyFrom = texts.title.length + 1;
  const rows = hints.map(({ kind, from, to, easier, idea }): HintRow => {
    const field = from < bodyFrom ? 'title' : 'body';
    const shift = field === 'title' ? 0 : bodyFrom;
    const words = shortened(wholeText(texts).slice(from, to));
    return { kind, words, field, from: from - shift, to: to - shift, easier, idea };
  });
  const isFirst = (row: HintRow) =>
    rows.find(({ kind, words }) => kind === row.kind && words === row.words) === row;
  return rows.filter(isFirst);
}

/** The texts with an easier wording in the place of a hint. */
export function withWording(texts: WrittenTexts, row: HintRow, easy: string): WrittenTexts {
  const text = texts[row.field];
  return { ...texts, [row.field]: text.slice(0, row.from) + easy + text.slice(row.to) };
}
