import { classOfCode, GAP, SIGN, SPACED } from './letters.ts';
import type { LetterClass } from './letters.ts';
import { ReadingDraft, replaceIn, spanOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { simplified } from './traditional.ts';

/**
 * A sentence as terms are looked for in it: between two words of scripts with spaces stands one
 * space, whatever stood there; between anything else nothing does.
 */
export interface Form extends Reading {
  /** The class of each code unit. */
  readonly classes: readonly LetterClass[];
  /** Whether numbers are written as `#`. */
  readonly numbers: boolean;
}

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= '0' && letter <= '9';

/** Whether a sign between two characters holds them together: don't, 10,000, 3.5. */
function joins(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === "'") return classOfCode(text.charCodeAt(at + 1)) === SPACED;
  return (sign === ',' || sign === '.') && isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

/** A folded sentence, or a term, as a form. */
export function plainForm(sentence: Reading): Form {
  const text = simplified(sentence.text);
  const [from, to, classes]: [number[], number[], LetterClass[]] = [[], [], []];
  let [out, copied] = ['', 0];
  let [last, gap]: [LetterClass, boolean] = [GAP, false];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const found = classOfCode(code);
    if (found === GAP) {
      out += text.slice(copied, at);
      gap ||= !(last === SPACED && joins(text, at));
      copied = end;
    } else {
      if (gap && last === SPACED && found === SPACED) {
        out += ' ';
        from.push(sentence.from[at] ?? 0);
        to.push(sentence.from[at] ?? 0);
        classes.push(GAP);
      }
      for (let unit = at; unit < end; unit += 1) {
        from.push(sentence.from[unit] ?? 0);
        to.push(sentence.to[unit] ?? 0);
        classes.push(found);
      }
      [last, gap] = [found, false];
    }
    at = end;
  }
  return { text: out + text.slice(copied), from, to, classes, numbers: false };
}

/** The same form with every number as `#`, and nothing around it; undefined where there is none. */
function numberForm(form: Form): Form | undefined {
  if (!/\d/u.test(form.text)) return undefined;
  const draft = new ReadingDraft();
  const classes: LetterClass[] = [];
  for (const match of form.text.matchAll(/ ?\d+ ?|\D/g)) {
    const end = match.index + match[0].length;
    if (/\d/u.test(match[0])) {
      const { start, end: behind } = spanOf(form, match.index, end);
      draft.add('#', start, behind);
      classes.push(SIGN);
    } else {
      draft.copy(form, match.index, end);
      classes.push(form.classes[match.index] ?? GAP);
    }
  }
  return { ...draft.done(), classes, numbers: true };
}

/** Single letters with the same one sign between each two, and signs within a word. */
const APART = new RegExp(
  [
    // L I N E: one space between each two, so that words can stand apart by more.
    '(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{N}]([ ・])[\\p{L}\\p{N}](?:\\1[\\p{L}\\p{N}])+(?![\\p{L}\\p{M}\\p{N}])',
    // L.I.N.E, L💚I💙N💚E
    '(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{N}](?:[^\\p{L}\\p{M}\\p{N}\\s]{1,3}[\\p{L}\\p{N}](?![\\p{L}\\p{M}\\p{N}])){2,}',
    // dr.ugs
    '(?<=[a-zà-ỹ])[._*·|-]+(?=[a-zà-ỹ])',
  ].join('|'),
  'gu',
);
const THRICE = /([\p{L}])\1{2,}/gu;
const LEET_WORD =
  /[\p{Script=Latin}0134578@$]*(?:\p{Script=Latin}[0134578@$]|[0134578@$]\p{Script=Latin})[\p{Script=Latin}0134578@$]*/gu;
const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
};

/** What `APART` needs to find something, asked quickly. */
const MAYBE_APART =
  /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{M}\p{N}]{1,3}[\p{L}\p{N}][^\p{L}\p{M}\p{N}]|[a-zà-ỹ][._*·|-]+[a-zà-ỹ]/u;

const joined = (sentence: Reading): Reading | undefined =>
  MAYBE_APART.test(sentence.text)
    ? replaceInParts(sentence, APART, (match) => match[0].replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    : undefined;

/** As `replaceIn`, but letters that stay keep their own places. */
function replaceInParts(
  sentence: Reading,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Reading | undefined {
  const draft = new ReadingDraft();
  let copied = 0;
  let replaced = false;
  for (const match of sentence.text.matchAll(pattern)) {
    const kept = replacement(match);
    draft.copy(sentence, copied, match.index);
    let from = match.index;
    for (const letter of kept) {
      const at = sentence.text.indexOf(letter, from);
      draft.copy(sentence, at, at + letter.length);
      from = at + letter.length;
    }
    copied = match.index + match[0].length;
    replaced = true;
  }
  if (!replaced) return undefined;
  draft.copy(sentence, copied, sentence.text.length);
  return draft.done();
}

const MAYBE_THRICE = /([^\P{L}])\1\1/u;
const squeezed = (sentence: Reading, to: number): Reading | undefined =>
  MAYBE_THRICE.test(sentence.text)
    ? replaceIn(sentence, THRICE, (match) => (match[1] ?? '').repeat(to))
    : undefined;

const MAYBE_LEET = /[a-z][0134578@$]|[0134578@$][a-z]/u;
/** Amounts, times and places in a row: 3pm, 50kg, 2nd. */
const MEASURE =
  /^\d+(?:[ap]m|k?g|[kc]?m|hs?|min|pcs|st|nd|rd|th|yen|usd|vnd|php|gb|rb|jt|tr|[slk]?dk|[kxd])$/u;
const unleeted = (sentence: Reading, one: string): Reading | undefined => {
  if (!MAYBE_LEET.test(sentence.text)) return undefined;
  let same = true;
  const text = sentence.text.replace(LEET_WORD, (word) => {
    if (MEASURE.test(word) || (word.match(/\p{L}/gu) ?? []).length < 2) return word;
    if (one === 'l' && !word.includes('1')) return word;
    const plain = word.replace(/[0134578@$]/gu, (sign) =>
      sign === '1' ? one : (LEET[sign] ?? sign),
    );
    same &&= plain === word;
    return plain;
  });
  return same ? undefined : { ...sentence, text };
};

const KATAKANA = /[\u30A1-\u30F6]/gu;
const MAYBE_KATAKANA = /[\u30A1-\u30F6]/u;
const HIRAGANA = /[\u3041-\u3096]/u;
/** As many katakana letters without any hiragana are rarely one foreign word. */
const MIN_KATAKANA = 4;
const TO_HIRAGANA = 0x60;

/** A sentence whose endings too are written in katakana, with hiragana. */
const inHiragana = (sentence: Reading): Reading | undefined =>
  !MAYBE_KATAKANA.test(sentence.text) ||
  HIRAGANA.test(sentence.text) ||
  (sentence.text.match(KATAKANA) ?? []).length < MIN_KATAKANA
    ? undefined
    : {
        ...sentence,
        text: sentence.text.replace(KATAKANA, (kana) =>
          String.fromCharCode(kana.charCodeAt(0) - TO_HIRAGANA),
        ),
      };

const some = <T>(...values: readonly (T | undefined)[]): T[] =>
  values.filter((value) => value !== undefined);

/**
 * A folded sentence in all the ways in which it can be meant, as it stands first. Squeezing to one
 * letter finds seeeex, to two killlll; a 1 stands for i or l.
 */
export function waysToRead(sentence: Reading): Reading[] {
  const spelt = some(sentence, joined(sentence), inHiragana(sentence));
  const shorter = spelt.flatMap((one) => some(squeezed(one, 1), squeezed(one, 2)));
  const all = [...spelt, ...shorter];
  return [...all, ...all.flatMap((one) => some(unleeted(one, 'i'), unleeted(one, 'l')))];
}

/** All forms of a sentence in which terms are looked for; the plain one first. */
export function formsOf(ways: readonly Reading[]): Form[] {
  const forms = ways.map(plainForm);
  const texts = new Set<string>();
  const different = forms.filter(({ text }) => !texts.has(text) && texts.add(text));
  return [...different, ...different.slice(0, 1).flatMap((form) => some(numberForm(form)))];
}
