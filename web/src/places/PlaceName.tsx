import { placeName, prefectureOf } from '@friends/domain';
import type { Place } from '@friends/domain';
import { Readings, useText } from '../i18n/index.ts';

interface PlaceNameProps {
  readonly place: Place;
  /** A ward of it. */
  readonly ward?: Place;
}

/** A municipality (with a ward of it) and its prefecture, as readers of the interface write them. */
export function PlaceName({ place, ward }: PlaceNameProps) {
  const { language } = useText();
  const { name, prefecture } = placeName(place, language);
  const show = (text: string) => (language === 'ja-easy' ? <Readings text={text} /> : text);
  const latin = placeName(place, 'en').name === name;
  const wardName = ward && placeName(ward, language).name;
  return (
    <span>
      <span className="font-medium">
        {show(name)}
        {wardName && (latin ? `, ${wardName}-ku` : show(wardName))}
      </span>{' '}
      <span className="text-sm text-muted">
        {show(prefecture)}
        {latin && (
          <>
            {' · '}
            <span lang="ja">
              {place.name.ja}
              {ward?.name.ja}
            </span>
          </>
        )}
      </span>
    </span>
  );
}

/** A prefecture (two digits, JIS X 0401), as readers of the interface write it. */
export function PrefectureName({ code }: { readonly code: string }) {
  const { language } = useText();
  const prefecture = prefectureOf(code);
  if (prefecture === undefined) return null;
  if (language === 'ja-easy') return <Readings text={`${prefecture.ja}《${prefecture.kana}》`} />;
  return language === 'ja' || language === 'zh' ? prefecture.ja : prefecture.en;
}
