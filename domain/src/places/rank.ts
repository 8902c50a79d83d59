import { foldKanji } from './kanji.ts';
import { foldLetters, latinLetters } from './latin.ts';
import { mistakesBetween, similarName } from './similar.ts';
import type { SimilarName } from './similar.ts';

/** How well a place answers a query; smaller is better. */
export const RANK = {
  same: 0,
  exact: 1,
  beginsAsTyped: 2,
  /** Misspelt; the cost of the mistakes adds to it. */
  similar: 2.5,
  begins: 3,
  similarBegins: 3.5,
  inside: 4,
  /** Named outright by one of the words, while the others fit nowhere. */
  oneWord: 4.5,
  address: 5,
  prefecture: 6,
  prefectureBegins: 7,
  none: Infinity,
};
const PER_COST = 0.04;

/** Folded names of a place or a prefecture, without and with 市区町村 or 都府県. */
interface NameKeys {
  readonly stems: readonly string[];
  readonly whole: readonly string[];
}

/** What is compared with a query. */
export interface PlaceKeys {
  readonly kanji: NameKeys;
  readonly latin: NameKeys;
  /** Unfolded Latin letters: the reading without and with 市区町村, and the English name. */
  readonly spelt: readonly string[];
  /** Names that a misspelt word is compared with; made when the first one is. */
  readonly similar: () => SimilarNames;
}

/** Kanji, folded and unfolded Latin letters. */
export interface SimilarNames {
  readonly kanji: readonly SimilarName[];
  readonly latin: readonly SimilarName[];
  readonly spelt: readonly SimilarName[];
}

/** One word of a query as keys to compare: kanji, or Latin letters (also for kana). */
export interface Term {
  readonly script: 'kanji' | 'latin';
  readonly keys: readonly string[];
  /** The Latin letters as typed. */
  readonly typed: string;
  /** The word as it may be misspelt; absent where only what is spelt right counts. */
  readonly misspelt?: Misspelt;
}

interface Misspelt {
  readonly key: SimilarName;
  readonly typed: SimilarName;
}

/** A term as seen by the places of one prefecture. */
export interface LocalTerm extends Term {
  /** How it names the prefecture: RANK.prefecture, prefectureBegins or none. */
  readonly prefecture: number;
}

export const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);

/**
 * A word as keys; beside the plain spelling those of other languages (Tokio, Nagoia) and of
 * passports (Ohita), and with doubled letters single (Ommachi).
 */
export function termOf(word: string): Term {
  const typed = latinLetters(word);
  if (/\p{Script=Han}/u.test(word)) return { script: 'kanji', keys: [foldKanji(word)], typed };
  const plain = foldLetters(typed);
  const spoken = plain.replace(/i(?=[aou])/g, 'y');
  const withoutH = foldLetters(typed.replace(/oh/g, 'o'));
  const singly = foldLetters(typed.replace(/(.)\1+/g, '$1'));
  return { script: 'latin', keys: unique([plain, spoken, withoutH, singly]), typed };
}

/** The term with mistakes forgiven. */
export function forgiving(term: Term): Term {
  const [key = ''] = term.keys;
  return { ...term, misspelt: { key: similarName(key), typed: similarName(term.typed) } };
}

/**
 * The term for the places of a prefecture: with its name taken off the front where it stands there
 * (東京都府中市, tokyofuchu).
 */
export function localTerm(term: Term, prefecture: PlaceKeys): LocalTerm {
  const { stems, whole } = prefecture[term.script];
  const names = [...whole, ...stems];
  const rests = term.keys.flatMap((key) =>
    names.filter((name) => key.startsWith(name)).map((name) => key.slice(name.length)),
  );
  return {
    ...term,
    keys: unique([...term.keys, ...rests]),
    prefecture: rankOfPrefecture(term, names, prefecture),
  };
}

function rankOfPrefecture(
  { keys, script, misspelt }: Term,
  names: readonly string[],
  { similar }: PlaceKeys,
): number {
  if (keys.some((key) => names.includes(key))) return RANK.prefecture;
  const begins = keys.some((key) => key.length > 1 && names.some((name) => name.startsWith(key)));
  if (begins) return RANK.prefectureBegins;
  const wrong = misspelt && rankOfSimilar(misspelt.key, similar()[script]);
  return wrong !== undefined && wrong < RANK.none ? RANK.prefectureBegins : RANK.none;
}

function rankOfKey(key: string, { stems, whole }: NameKeys): number {
  let rank = RANK.none;
  for (const name of stems) {
    if (name === key) return RANK.exact;
    if (name.startsWith(key)) rank = RANK.begins;
    else if (rank > RANK.inside && key.length > 1 && name.includes(key)) rank = RANK.inside;
  }
  for (const name of whole) {
    if (name === key) return RANK.exact;
    if (name.startsWith(key)) rank = RANK.begins;
  }
  return rank;
}

function rankOfKeys(keys: readonly string[], names: NameKeys): number {
  let best = RANK.none;
  for (const key of keys) best = Math.min(best, rankOfKey(key, names));
  return best;
}

/** A key that goes on behind the name (新宿区西新宿), or has a county before it (安芸郡府中町). */
function rankOfAddress(key: string, [whole = '']: readonly string[]): number {
  if (key.startsWith(whole)) return RANK.address;
  const isCounty = key.endsWith(`郡${whole}`) && key.length - whole.length <= 5;
  return isCounty ? RANK.exact : RANK.none;
}

function rankOfKanji(keys: readonly string[], name: NameKeys): number {
  const rank = rankOfKeys(keys, name);
  if (rank < RANK.none) return rank;
  return Math.min(...keys.map((key) => rankOfAddress(key, name.whole)));
}

function rankOfLatin({ keys, typed }: LocalTerm, { latin, spelt }: PlaceKeys): number {
  const rank = rankOfKeys(keys, latin);
  if (rank === RANK.exact && spelt.includes(typed)) return RANK.same;
  const asTyped = rank === RANK.begins && spelt.some((name) => name.startsWith(typed));
  return asTyped ? RANK.beginsAsTyped : rank;
}

function rankOfSimilar(typed: SimilarName, names: readonly SimilarName[]): number {
  let rank = RANK.none;
  for (const name of names) {
    const { whole, beginning } = mistakesBetween(typed, name);
    rank = Math.min(
      rank,
      RANK.similar + whole * PER_COST,
      RANK.similarBegins + beginning * PER_COST,
    );
  }
  return rank;
}

function rankOfMisspelt({ script, misspelt }: Term, { similar }: PlaceKeys): number {
  if (misspelt === undefined) return RANK.none;
  const { key, typed } = misspelt;
  const rank = rankOfSimilar(key, similar()[script]);
  return script === 'kanji' ? rank : Math.min(rank, rankOfSimilar(typed, similar().spelt));
}

/** How well one term names a place. */
function rankOfTerm(term: LocalTerm, place: PlaceKeys): number {
  const rank =
    term.script === 'kanji' ? rankOfKanji(term.keys, place.kanji) : rankOfLatin(term, place);
  return rank <= RANK.beginsAsTyped ? rank : Math.min(rank, rankOfMisspelt(term, place));
}

/** All terms must fit; those that name the prefecture count only when no term names the place. */
export function rankOfAll(terms: readonly LocalTerm[], place: PlaceKeys): number {
  let sum = 0;
  let named = false;
  let prefecture = RANK.prefecture;
  for (const term of terms) {
    const rank = rankOfTerm(term, place);
    if (rank < RANK.none) {
      sum += rank;
      named = true;
    } else {
      prefecture = Math.max(prefecture, term.prefecture);
    }
    if (prefecture === RANK.none) return RANK.none;
  }
  return named ? sum : prefecture;
}

/** One term must name the place outright, whatever the others are. */
export function rankOfAny(terms: readonly LocalTerm[], place: PlaceKeys): number {
  const best = Math.min(RANK.none, ...terms.map((term) => rankOfTerm(term, place)));
  return best <= RANK.exact ? RANK.oneWord + best * PER_COST : RANK.none;
}
