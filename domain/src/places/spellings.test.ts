import { beforeAll, describe, expect, it } from 'vitest';
import all from '../../../data/places.json';
import { foldKanji } from './kanji.ts';
import { foldLatin } from './latin.ts';
import { readingStem } from './place.ts';
import type { Place } from './place.ts';
import { indexPlaces } from './place-index.ts';
import { searchPlaces } from './search.ts';
import { seededRandom } from '../random.ts';
import { misspellingsOf, spellingsOf } from './spellings.ts';
import type { Spelling } from './spellings.ts';

const SAMPLE = 200;
const index = indexPlaces(all);

/** What a place may be called: places that share one of these have the same name. */
const namesOf = ({ name: { ja, kana, en } }: Place): string[] => [
  foldKanji(ja.slice(0, -1)),
  foldLatin(readingStem(ja, kana)),
  foldLatin(en),
];
const sameName = (a: Place, b: Place): boolean =>
  namesOf(a).some((name) => namesOf(b).includes(name));
const names = new Set(all.flatMap(namesOf));

interface Tally {
  asked: number;
  right: number;
  /** Misspelt into the name of another place, which is then what was typed. */
  otherName: number;
  /** Misspelt names of six letters or more; among shorter ones a mistake hits other names. */
  longAsked: number;
  longRight: number;
  readonly missed: string[];
}
const newTally = (): Tally => ({
  ...{ asked: 0, right: 0, otherName: 0, longAsked: 0, longRight: 0 },
  missed: [],
});

function isRight(place: Place, { text, exact }: Spelling): boolean {
  const [first] = searchPlaces(index, text, 1);
  if (first === undefined) return false;
  return sameName(first, place) && (!exact || first.prefecture === place.prefecture);
}

function count(tally: Tally, place: Place, spelling: Spelling): void {
  const right = isRight(place, spelling);
  const long = place.name.en.length >= 6;
  tally.asked += 1;
  tally.right += right ? 1 : 0;
  tally.longAsked += long ? 1 : 0;
  tally.longRight += long && right ? 1 : 0;
  if (!right) tally.missed.push(`${spelling.way}: ${spelling.text} (${place.name.ja})`);
}

const random = seededRandom(3);
const sample = [...all]
  .map((place) => ({ place, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, SAMPLE)
  .map(({ place }) => place);
const spelt = newTally();
const misspelt = newTally();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

describe(`${SAMPLE} municipalities drawn from all`, () => {
  beforeAll(() => {
    const before = performance.now();
    for (const [at, place] of sample.entries()) {
      // Each place in a third of the ways, each way for a third of the places.
      for (const [way, spelling] of spellingsOf(place).entries()) {
        if (at % 3 === way % 3) count(spelt, place, spelling);
      }
      for (const spelling of misspellingsOf(place, random)) {
        const typed = foldLatin(spelling.text);
        if (names.has(typed) && !namesOf(place).includes(typed)) misspelt.otherName += 1;
        else count(misspelt, place, spelling);
      }
    }
    const asked = spelt.asked + misspelt.asked;
    console.log(
      [
        `right: ${spelt.right} of ${spelt.asked} first`,
        `misspelt: ${misspelt.right} of ${misspelt.asked} (${percent(misspelt.right, misspelt.asked)})`,
        `six letters or more: ${misspelt.longRight} of ${misspelt.longAsked} (${percent(misspelt.longRight, misspelt.longAsked)})`,
        `all: ${percent(spelt.right + misspelt.right, asked)}`,
        `another place’s name: ${misspelt.otherName}`,
        `${((performance.now() - before) / asked).toFixed(2)} ms a query`,
        ...misspelt.missed,
      ].join('\n'),
    );
  }, 60_000);

  it('come first however they are rightly spelt', () => {
    expect(spelt.missed).toEqual([]);
    expect(spelt.asked).toBeGreaterThan(1500);
  });

  it('come first in 98 % of all spellings, right and wrong', () => {
    const right = spelt.right + misspelt.right;
    expect(right / (spelt.asked + misspelt.asked)).toBeGreaterThanOrEqual(0.98);
  });

  it('come first in 98 % of the misspellings of names of six letters or more', () => {
    expect(misspelt.longAsked).toBeGreaterThan(500);
    expect(misspelt.longRight / misspelt.longAsked).toBeGreaterThanOrEqual(0.98);
  });

  it('come first in 94 % of the misspellings of all names', () => {
    expect(misspelt.right / misspelt.asked).toBeGreaterThanOrEqual(0.94);
  });
});

describe('a mistake is forgiven', () => {
  it.each([
    ['Hiloshima', '34100'],
    ['Hirosima', '34100'],
    ['Hamamastu', '22130'],
    ['Hamamtsu', '22130'],
    ['Hamamatsu-city', '22130'],
    ['Yokohma', '14100'],
    ['Yokoama', '14100'],
    ['Kawaski', '14130'],
    ['Sapparo', '01100'],
    ['Saporo', '01100'],
    ['Nagoja', '23100'],
    ['Fukuokka', '40130'],
    ['Kitakyusyu', '40100'],
    ['Shinjyuku', '13104'],
    ['Hacioji', '13201'],
    ['はちおじ', '13201'],
    ['はちおうし', '13201'],
    ['八王寺', '13201'],
    ['Toyohasi', '23201'],
    ['Fuchu, Tokio', '13206'],
    ['Fuchu Hiroshma', '34208'],
  ])('%s', (query, code) => {
    expect(searchPlaces(index, query, 1)[0]?.code).toBe(code);
  });

  it.each(['xyzzy', 'qwertyuiop', 'brazil', 'မြန်မာ', '!!', 'London Bridge'])(
    'but not in %s, which is no place',
    (query) => {
      expect(searchPlaces(index, query, 3)).toEqual([]);
    },
  );
});
