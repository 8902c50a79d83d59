import { useEffect, useMemo, useRef } from 'react';
import { cellCentre, nearestPlaces } from '@friends/domain';
import type { PlaceChoice } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Notice } from '../ui/Notice.tsx';
import { PlaceName } from './PlaceName.tsx';
import type { Places } from './places.ts';

const SHOWN = 5;
/** No place in Japan where people live is so far from the next town hall. */
const ABROAD_KM = 60;

interface NearPlacesProps {
  readonly cell: string;
  readonly places: Places;
  readonly onChoose: (choice: PlaceChoice) => void;
}

/** The municipalities round a cell: the nearest town hall is not always one's own. */
export function NearPlaces({ cell, places, onChoose }: NearPlacesProps) {
  const { tx } = useText('fields');
  const heading = useRef<HTMLParagraphElement>(null);
  const near = useMemo(() => {
    const { latitude, longitude } = cellCentre(cell);
    return nearestPlaces(places.all, latitude, longitude, SHOWN);
  }, [cell, places]);
  const abroad = (near[0]?.km ?? Infinity) > ABROAD_KM;
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [cell]);
  return (
    <div role="status" className="grid gap-2">
      {abroad ? (
        <Notice tone="warning">{tx('place.abroad')}</Notice>
      ) : (
        <>
          <p ref={heading} className="font-semibold">
            {tx('place.near')}
          </p>
          <ul className="overflow-hidden rounded-xl border border-line bg-card">
            {near.map(({ place }) => (
              <li key={place.code}>
                <button
                  type="button"
                  onClick={() => onChoose({ place, geohash: cell })}
                  className="flex min-h-11 w-full items-center px-3.5 py-2 text-start hover:bg-sunken"
                >
                  <PlaceName place={place} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
