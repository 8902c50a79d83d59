import { CELL_DEPTHS, LEAF_BITS, leafOf } from './cells.ts';
import type { Weigh } from './cover.ts';

/**
 * Where people live: of the coarse cells (geohashes of three characters, 125 to 156 km wide) that
 * municipalities lie in, the next letter of each finer cell that holds some, and how many
 * thousands live there as a power of two (a figure of base 36). Inhabitants are those of the
 * prefecture, shared among its municipalities by their rank; tools/bench/search/people.test.ts
 * holds the table to data/places.json.
 */
export const PEOPLE =
  'wsr74 wu24467s4 wu3j5 wudj4q4r4t5u7v9y7z6 wuen5p7 wufc4 wug05143475t5w4 wut6474 wv5b5 ' +
  'wvg95g5u5 wvh1634 wvk34u4x5 wvmh4j4n6 wvs97c6d5e5f5g8s6u6v5w7x7y5z7 ' +
  'wvt14485577h8j6m8n5p6q6r4w6x5 wvu245569778595b7c7d7e4f8g9h7j7k7m6p6q7s8t8u8v9w7x9y9za ' +
  'wvv04162635475764768696e5g6h6j6k5m6n6p9q6r7s6t9u6w6x5 wvy6376d5e5j5m7n7q7r5s3t4v5w4x5y8z3 ' +
  'wvzm6n7p4q6x6 wy5f6 wyhb9 wyj0a1838677797b5c8g4k5s4v6y6 wyn1529485a68788697b4c7d6e9h6m8n4p6r' +
  '5s7u9v6w7z6 wyp031536485865788598b6d8f6g8h8j9k8m7n5p6q6r8s5t8v9w7x7yaz8 ' +
  'wyq05368697b6c7d5f4s4t5v4 wyr1725378595c7d7f7 xhv46 xjbp4q4r6w5x6 xjg26k6 ' +
  'xn00717485a66798595b6c6d5e7f5jbkcmcn6p6qbr7s9t9u7v5w9xay6z8 xn15775h8j8k6m7n8p9qarat9v9wax7y' +
  '7z7 xn20925384897b8c7d5f7g5u7v8y7 xn309192c3a67758798b6c7d6e5f4g5h6j6p9q4t7u3w5 ' +
  'xn4f6j9m6n5p5q8r9t7v7x8y8za xn5162656h6j6r9x6z7 xn605142435475766778897bac9d8e4f7g8h6j8k6m6n' +
  '8p7q7r7s5t7u8v8w6x6y9z9 xn70a1b2a3b4b5c6c7d8599b7c8daeaf9g8hajakbm9n9p8q9r8s9t9u8v5w6x8y9z8 ' +
  'xn90616273868758898f6k6s7 xnd0413283746667686b7d6e6f5g5s8t8v8w5y8z9 ' +
  'xne15293545768797b5c5d6e7f6g7h4j4k4m7n5p7q6t8u8v7w4x7y8z7 xnf25 ' +
  'xng071624458796b7c8d6f7g5k6m6r5s5t5u6v4y5z7 xnk59h6 xns08164674h5j3k5m4n6p6q5 ' +
  'xnu08193847576976d5k7m6n4p4q5r6s5t7w4x5y6z6 xp5668598b5d5e6g4s7t5u5v6x6y8z7 ' +
  'xp7b7c4e6f5p5t5u5v5w6z5 xpe348595c5d4e4f4g4u5v5y4 xph1527386576b4c7e5f4g5h5j5k4m6q4r7s4t5u6v' +
  '4w7x5 xpk08162434546594d4h4j8k4n5p5 xpmx4z3 xps1527354557d6e5f3g4h4j6m8n4s6t9u7v6w4y7z7 ' +
  'xpt041343b3c3f4k4m4p7q6r5s4t4u7v4 xpu96b6c4d4s4u4v4y4z4 xpv0518253545647694e3j4k6n5p4r4s3t3u' +
  '6 xpw54h3j4k3p3s7w3y3z3 xpxh3j3n3p3w5 xpy042437445394c4d6 xpz032343g3 xrb33 z0h35b5d6 ' +
  'z0j1424 z210313d3';

const COARSE_LETTERS = 3;

/** The coarse cells that municipalities lie in: posts are nowhere else. */
export const PEOPLED_CELLS: readonly string[] = PEOPLE.split(' ').map((cell) =>
  cell.slice(0, COARSE_LETTERS),
);

/** The bits of a cell of the table: a geohash of four characters, 32 × 20 km in Japan. */
const TABLE_BITS = 20;
/** Thousands that a cell counts for besides: posts may be where the table knows of nobody. */
const NOBODY = 4;

/** Thousands of people by cell, of each depth down to the table's. */
const peopleBy = new Map<number, Map<number, number>>();

function readPeople(): void {
  for (const depth of CELL_DEPTHS) if (depth <= TABLE_BITS) peopleBy.set(depth, new Map());
  for (const cell of PEOPLE.split(' ')) {
    for (const [, letter = '', power = ''] of cell.slice(COARSE_LETTERS).matchAll(/(.)(.)/gu)) {
      const leaf = leafOf(`${cell.slice(0, COARSE_LETTERS)}${letter}0`);
      for (const [depth, people] of peopleBy) {
        const prefix = leaf >> (LEAF_BITS - depth);
        people.set(prefix, (people.get(prefix) ?? 0) + 2 ** Number.parseInt(power, 36));
      }
    }
  }
}

/**
 * Posts to expect in a cell, by the people who live there: in thousands, evenly spread within a
 * cell of the table. Powers of two, so that sums are exact. 0 for cells shallower than listings have.
 */
export const weighByPeople: Weigh = (depth, prefix) => {
  if (peopleBy.size === 0) readPeople();
  const finer = Math.max(0, depth - TABLE_BITS);
  const people = peopleBy.get(depth - finer)?.get(prefix >> finer) ?? 0;
  return people / 2 ** finer + NOBODY * 2 ** (TABLE_BITS - depth);
};
