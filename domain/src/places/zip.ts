/**
 * Postal codes as small text for the browser: for each stretch of codes that lead to the same
 * municipalities `distance,codes`, joined by `;`. The distance is that of its first code from the
 * stretch before, in base 36; the codes are of municipalities or wards, joined by `+`, none where
 * no postal code is in use.
 */
export type PackedZips = string;

/** What `codesOfZip` reads; made by `unpackZips`. */
export interface Zips {
  /** The first postal code of each stretch, as a number, rising. */
  readonly starts: readonly number[];
  /** The municipalities or wards of each stretch. */
  readonly codes: readonly (readonly string[])[];
}

const ZIP_DIGITS = 7;
/** Postal codes that share so many digits and are not in use count as unused; other gaps do not. */
const AREA_DIGITS = 4;

/** All stretches of the codes in use, with those of unused areas between them. */
function stretches(
  zips: readonly (readonly [zip: string, codes: readonly string[]])[],
): (readonly [start: number, codes: string])[] {
  const inUse = new Set(zips.map(([zip]) => zip.slice(0, AREA_DIGITS)));
  const unused = Array.from({ length: 10 ** AREA_DIGITS }, (_, area) =>
    String(area).padStart(AREA_DIGITS, '0'),
  ).filter((area) => !inUse.has(area));
  const all = [
    ...zips.map(([zip, codes]) => [zip, codes.join('+')] as const),
    ...unused.map((area) => [area.padEnd(ZIP_DIGITS, '0'), ''] as const),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  return all
    .filter(([, codes], at) => codes !== all[at - 1]?.[1])
    .map(([zip, codes]) => [Number(zip), codes] as const);
}

/** Packs postal codes of seven digits, with the municipalities or wards of each. */
export function packZips(
  zips: readonly (readonly [zip: string, codes: readonly string[]])[],
): PackedZips {
  let before = 0;
  return stretches(zips)
    .map(([start, codes]) => {
      const distance = (start - before).toString(36);
      before = start;
      return `${distance},${codes}`;
    })
    .join(';');
}

/** The postal codes that `packZips` packed. Throws where the text is not such. */
export function unpackZips(packed: PackedZips): Zips {
  let start = 0;
  const starts: number[] = [];
  const codes: string[][] = [];
  for (const stretch of packed.trim().split(';')) {
    const [distance = '', joined] = stretch.split(',');
    start += Number.parseInt(distance, 36);
    if (!Number.isInteger(start) || joined === undefined) {
      throw new Error(`Not packed postal codes: ${stretch.slice(0, 40)}`);
    }
    starts.push(start);
    codes.push(joined.split('+').filter(Boolean));
  }
  return { starts, codes };
}

/**
 * The digits of a postal code, or of the beginning of one, as people type it: with or without 〒
 * and hyphen, full-width, with Burmese digits. Undefined where the text is anything else.
 */
export function zipDigits(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[၀-၉]/g, (digit) => String(digit.charCodeAt(0) - 0x1040))
    .replace(/^\s*〒/, '')
    .replace(/(?<=\d)\s*[-‐‑‒–—―−ー]\s*(?=\d|$)/, '')
    .replace(/\s/g, '');
  return /^\d{1,8}$/.test(plain) ? plain : undefined;
}

/** The stretch in which a postal code lies. */
function stretchOf({ starts }: Zips, zip: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= zip) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The municipalities and wards of a postal code, or of all that begin so, as they follow each
 * other. Empty where no such postal code is in use.
 * @param digits one to seven; more find nothing
 */
export function codesOfZip(zips: Zips, digits: string): string[] {
  if (!/^\d{1,7}$/.test(digits)) return [];
  const first = stretchOf(zips, Number(digits.padEnd(ZIP_DIGITS, '0')));
  const last = stretchOf(zips, Number(digits.padEnd(ZIP_DIGITS, '9')));
  return [...new Set(zips.codes.slice(Math.max(0, first), last + 1).flat())];
}
