import { DRAWN, withoutLookAlikes } from './letters.ts';
import { ReadingDraft } from './reading.ts';
import type { Reading } from './reading.ts';

const FIRST_BEYOND_ASCII = 0x80;
const FIRST_MARK = 0x300;
const CLUSTER = /[^][\p{M}\uFF9E\uFF9F\u200D]*/uy;
const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}\u{20E3}\u{E0100}-\u{E01EF}\u3164\u115F\u1160]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/u;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/u;
const DIGITS = /\p{Nd}/gu;
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0de6, 0x0e50, 0x0ed0, 0x1090, 0x17e0,
  0x1810,
];

/** A digit of any script as 0 to 9; Burmese ones stay until words are known, see `burmese`. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
}

const MOST_KNOWN = 8000;
const known = new Map<string, string>();

function foldCluster(cluster: string): string {
  let found = known.get(cluster);
  if (found !== undefined) return found;
  found = cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(DIGITS, asciiDigit)
    .normalize('NFC');
  found = DRAWN.get(found) ?? found;
  if (APOSTROPHES.test(found)) found = "'";
  if (DASHES.test(found) && found.length === 1) found = '-';
  if (known.size > MOST_KNOWN) known.clear();
  known.set(cluster, found);
  return found;
}

/** A Latin o or a 0 before what only stands behind a letter, or an o before a Burmese letter. */
const ROUND =
  /(?<![\p{L}\p{N}])(?:[o0](?=[\u102B-\u1032\u1036-\u1038\u103A]|\u101A\u103A)|o(?=[\u1000-\u1021]))|(?<=[\u1000-\u103E])[o0](?=[\u102B-\u1032\u1036-\u1038\u103A]|\u101A\u103A)/gu;

/** Burmese digits that are typed for the letters they look like, and the other way round. */
function burmese(written: string): string {
  if (!/[\u1000-\u109F]/u.test(written)) return written;
  const text = written.replace(ROUND, 'ဝ');
  if (!/[၀-၉ဝ]/u.test(text)) return text;
  return text
    .replace(
      /(?<![\u1000-\u103E])[ဝ၀-၉]+(?:[^\p{L}\p{M}\p{N}\n]{1,2}[ဝ၀-၉]+)*(?![\u1000-\u103E])/gu,
      (row) => (/[၀-၉].*[၀-၉]/u.test(row) ? row.replaceAll('ဝ', '၀') : row),
    )
    .replace(/(?<![၀-၉0-9])၀(?=[\u1000-\u103E])|(?<=[\u1000-\u1037])၀(?![၀-၉0-9])/gu, 'ဝ')
    .replace(/(?<=[၀-၉])ဝ(?=[၀-၉\s-]|$)|(?<![\u1000-\u103E])ဝ(?=[၀-၉])/gu, '၀')
    .replace(/[၀-၉]/gu, (digit) => String(digit.charCodeAt(0) - 0x1040));
}

/** Vietnamese tone marks at the end of a word where the older spelling puts them: hoà is hòa. */
const TONES = new Map(
  Array.from('oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' '), (pair, at) => [
    pair,
    'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ')[at] ?? pair,
  ]),
);
const tones = (text: string): string =>
  text.replace(/(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => TONES.get(pair) ?? pair);

/**
 * A text as it is compared: compatibility forms made plain, small letters, digits of all scripts as
 * 0 to 9, one kind of hyphen and apostrophe, what cannot be seen left out, Latin letters for those
 * that only look like them. Anything is taken, lone surrogates too.
 */
export function fold(text: string): Reading {
  const draft = new ReadingDraft();
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < FIRST_BEYOND_ASCII && !(text.charCodeAt(at + 1) >= FIRST_MARK)) {
      const letter = text.charAt(at);
      draft.add(letter === '`' ? "'" : letter.toLowerCase(), at, at + 1);
      at += 1;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0] ?? text.charAt(at);
    draft.add(foldCluster(cluster), at, at + cluster.length);
    at += cluster.length;
  }
  const { text: folded, from, to } = draft.done();
  return { text: tones(burmese(withoutLookAlikes(folded))), from, to };
}

/** A text folded, where it does not matter what stood where: terms of lists. */
export const foldTerm = (term: string): string => fold(term).text;
