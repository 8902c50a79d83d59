/** A name prepared for comparing. */
export interface SimilarName {
  /** As numbers. */
  readonly letters: readonly number[];
  /** Which letters those are, a bit each. */
  readonly set: number;
  /** Whether only all of it counts, and no beginning. */
  readonly entire: boolean;
}

/** What mistakes cost: a swap or a lost letter is commoner than a wrong one or one too many. */
const COST = { swapped: 4, lost: 4, lostH: 2, voicing: 2, wrong: 6, extra: 6, first: 1 };

/** From how many letters on mistakes of so much cost are forgiven. */
const FORGIVEN: readonly (readonly [letters: number, cost: number])[] = [
  [8, 8],
  [3, 7],
];

/** How much a mistake may cost in a word of so many letters. */
const forgivenIn = (letters: number): number =>
  FORGIVEN.find(([from]) => letters >= from)?.[1] ?? 0;

/** Letters that differ by the voice alone, or sound much alike, by one of them. */
const ALIKE: ReadonlyMap<number, number> = new Map(
  ['gk', 'zs', 'dt', 'bh', 'ph', 'vh', 'nm'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const alike = (letter: number): number => ALIKE.get(letter) ?? letter;
const H = 'h'.charCodeAt(0);
const MOST_LETTERS = 40;

/** Prepares a name for `mistakesBetween`. */
export function similarName(name: string, entire = false): SimilarName {
  const letters = Array.from(name.slice(0, MOST_LETTERS), (letter) => letter.charCodeAt(0));
  // Kanji share bits with others, which hides a difference at times and never makes one.
  const set = letters.reduce((bits, letter) => bits | (1 << (alike(letter) % 32)), 0);
  return { letters, set, entire };
}

function bitsIn(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

function costOfOther(typed: number, meant: number): number {
  if (typed === meant) return 0;
  return alike(typed) === alike(meant) ? COST.voicing : COST.wrong;
}

/** What is wrong in all of a name, and in the best beginning of it. */
export interface Mistakes {
  readonly whole: number;
  readonly beginning: number;
}

const TOO_MANY: Mistakes = { whole: Infinity, beginning: Infinity };

/** Three rows of the table, used again and again: thousands of names are compared a key stroke. */
const rows = [0, 1, 2].map(() => new Int16Array(MOST_LETTERS + 1));

/** The cheapest way from what was typed to the name, and to a beginning of it. */
function align(typed: readonly number[], name: readonly number[], most: number): Mistakes {
  let [above, row, twoAbove] = rows as [Int16Array, Int16Array, Int16Array];
  above[0] = 0;
  for (let j = 0; j < name.length; j += 1) {
    above[j + 1] = (above[j] ?? 0) + (name[j] === H ? COST.lostH : COST.lost);
  }
  for (let i = 0; i < typed.length; i += 1) {
    const letter = typed[i] ?? 0;
    row[0] = (i + 1) * COST.extra;
    let least = most + 1;
    for (let j = 0; j < name.length; j += 1) {
      const meant = name[j] ?? 0;
      let best = (above[j] ?? 0) + costOfOther(letter, meant);
      const extra = (above[j + 1] ?? 0) + COST.extra;
      if (extra < best) best = extra;
      const lost = (row[j] ?? 0) + (meant === H ? COST.lostH : COST.lost);
      if (lost < best) best = lost;
      if (i > 0 && j > 0 && letter === name[j - 1] && typed[i - 1] === meant) {
        best = Math.min(best, (twoAbove[j - 1] ?? 0) + COST.swapped);
      }
      row[j + 1] = best;
      if (best < least) least = best;
    }
    if (least > most) return TOO_MANY;
    [twoAbove, above, row] = [above, row, twoAbove];
  }
  const ends = above.subarray(0, name.length + 1);
  return { whole: ends[name.length] ?? Infinity, beginning: Math.min(...ends) };
}

/**
 * What is wrong where somebody means a name (after Damerau and Levenshtein, with the costs of
 * `COST`); more than is forgiven is infinite. Most names are put aside by length and letters alone.
 */
export function mistakesBetween(typed: SimilarName, name: SimilarName): Mistakes {
  const most = forgivenIn(typed.letters.length);
  if (most === 0) return TOO_MANY;
  const tooLong = typed.letters.length - name.letters.length;
  if (tooLong * COST.extra > most) return TOO_MANY;
  if (name.entire && -tooLong * COST.lost > most) return TOO_MANY;
  if (bitsIn(typed.set & ~name.set) * COST.extra > most) return TOO_MANY;
  const { whole, beginning } = align(typed.letters, name.letters, most);
  const [first] = name.letters;
  const other = typed.letters[0] !== first && first !== H ? COST.first : 0;
  return {
    whole: whole <= most ? whole + other : Infinity,
    beginning: beginning <= most && !name.entire ? beginning + other : Infinity,
  };
}
