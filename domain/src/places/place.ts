/** A municipality of Japan: a city, town, village, or one of Tokyo's 23 wards. */
export interface Place {
  /** JIS X 0402 with its prefecture, five digits: `13201`. Designated cities are one place. */
  readonly code: string;
  readonly name: {
    readonly ja: string;
    /** The reading of the whole name, in hiragana: はちおうじし. */
    readonly kana: string;
    /** As commonly written in English, without 市区町村 and without macrons: Hachioji. */
    readonly en: string;
  };
  /** JIS X 0401, two digits: `13`. */
  readonly prefecture: string;
  /** The cell of the town hall: exactly five characters, about 5 km. */
  readonly geohash: string;
}

/** What a municipality is, by the last character of its name. */
export const MUNICIPAL_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  市: ['し'],
  区: ['く'],
  町: ['まち', 'ちょう'],
  村: ['むら', 'そん'],
};

/**
 * The reading of a municipality's name without its 市区町村: 八王子市 はちおうじし → はちおうじ.
 * A reading that does not end as the name does comes back whole.
 */
export function readingStem(ja: string, kana: string): string {
  const endings = MUNICIPAL_SUFFIXES[ja.slice(-1)] ?? [];
  const ending = endings.find((each) => kana.endsWith(each));
  return ending === undefined ? kana : kana.slice(0, -ending.length);
}
