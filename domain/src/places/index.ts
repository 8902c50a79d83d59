/** A municipality: JIS code, names, prefecture (two digits) and the cell of its centre. */
export interface Place {
  readonly code: string;
  readonly name: { readonly ja: string; readonly kana: string; readonly en: string };
  readonly prefecture: string;
  readonly geohash: string;
}
