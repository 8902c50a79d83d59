import { placeName } from '@friends/domain';
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
