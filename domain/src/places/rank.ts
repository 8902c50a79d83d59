import { foldKanji } from './kanji.ts';
import { foldLetters, latinLetters } from './latin.ts';

/** How well a place answers a query; smaller is better. */
export const RANK = {
  same: 0,
  exact: 1,
  beginsAsTyped: 2,
  begins: 3,
  inside: 4,
  address: 5,
  prefecture: 6,
  none: Infinity,
};

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
}

/** One word of a query as keys to compare: kanji, or Latin letters (also for kana). */
export interface Term {
  readonly script: 'kanji' | 'latin';
  readonly keys: readonly string[];
  /** The Latin letters as typed. */
  readonly typed: string;
}

/** A term as seen by the places of one prefecture. */
export interface LocalTerm extends Term {
  readonly namesPrefecture: boolean;
}

export const unique = (keys: readonly string[]): string[] => [...new Set(keys)].filter(Boolean);

/**
 * A word as keys; beside the plain spelling those of other languages (Tokio, Nagoia) and of
 * passports (Ohita).
 */
export function termOf(word: string): Term {
  const typed = latinLetters(word);
  if (/\p{Script=Han}/u.test(word)) return { script: 'kanji', keys: [foldKanji(word)], typed };
  const plain = foldLetters(typed);
  const spoken = plain.replace(/i(?=[aou])/g, 'y');
  const withoutH = foldLetters(typed.replace(/oh/g, 'o'));
  return { script: 'latin', keys: unique([plain, spoken, withoutH]), typed };
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
    namesPrefecture: term.keys.some(
      (key) => key.length > 1 && names.some((name) => name.startsWith(key)),
    ),
  };
}

function rankOfKey(key: string, { stems, whole }: NameKeys): number {
  if (stems.includes(key) || whole.includes(key)) return RANK.exact;
  const begins = (name: string): boolean => name.startsWith(key);
  if (stems.some(begins) || whole.some(begins)) return RANK.begins;
  return key.length > 1 && stems.some((name) => name.includes(key)) ? RANK.inside : RANK.none;
}

/** A key that goes on behind the name (新宿区西新宿), or has a county before it (安芸郡府中町). */
function rankOfAddress(key: string, [whole = '']: readonly string[]): number {
  if (key.startsWith(whole)) return RANK.address;
  const isCounty = key.endsWith(`郡${whole}`) && key.length - whole.length <= 5;
  return isCounty ? RANK.exact : RANK.none;
}

function rankOfKanji(keys: readonly string[], name: NameKeys): number {
  const rank = Math.min(...keys.map((key) => rankOfKey(key, name)));
  if (rank < RANK.none) return rank;
  return Math.min(...keys.map((key) => rankOfAddress(key, name.whole)));
}

/** How well one term names a place. */
function rankOfTerm(term: LocalTerm, place: PlaceKeys): number {
  if (term.script === 'kanji') return rankOfKanji(term.keys, place.kanji);
  const rank = Math.min(RANK.none, ...term.keys.map((key) => rankOfKey(key, place.latin)));
  if (rank === RANK.exact && place.spelt.includes(term.typed)) return RANK.same;
  const asTyped = rank === RANK.begins && place.spelt.some((name) => name.startsWith(term.typed));
  return asTyped ? RANK.beginsAsTyped : rank;
}

/** All terms must fit; those that name the prefecture count only when no term names the place. */
export function rankOfAll(terms: readonly LocalTerm[], place: PlaceKeys): number {
  let sum = 0;
  let named = false;
  for (const term of terms) {
    const rank = rankOfTerm(term, place);
    if (rank < RANK.none) {
      sum += rank;
      named = true;
    } else if (!term.namesPrefecture) {
      return RANK.none;
    }
  }
  return named ? sum : RANK.prefecture;
}

/** One term must name the place outright, whatever the others are. */
export function rankOfAny(terms: readonly LocalTerm[], place: PlaceKeys): number {
  const best = Math.min(RANK.none, ...terms.map((term) => rankOfTerm(term, place)));
  return best <= RANK.exact ? best : RANK.none;
}
