import { parseReadings } from '@friends/domain';

/** A text whose kanji carry readings, 漢字《かんじ》, with the readings above them. */
export function Readings({ text }: { readonly text: string }) {
  return parseReadings(text).map((part, index) =>
    part.reading === undefined ? (
      part.base
    ) : (
      <ruby key={index}>
        {part.base}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
