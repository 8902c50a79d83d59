import { placeName, prefectureOf } from '@friends/domain';
import type { Place } from '@friends/domain';
import { Readings, useText } from '../i18n/index.ts';

/** A municipality and its prefecture, as readers of the interface write them. */
export function PlaceName({ place }: { readonly place: Place }) {
  const { language } = useText();
  const { name, prefecture } = placeName(place, language);
  const show = (text: string) => (language === 'ja-easy' ? <Readings text={text} /> : text);
  const latin = placeName(place, 'en').name === name;
  return (
    <span>
      <span className="font-medium">{show(name)}</span>{' '}
      <span className="text-sm text-muted">
        {show(prefecture)}
        {latin && (
          <>
            {' · '}
            <span lang="ja">{place.name.ja}</span>
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
