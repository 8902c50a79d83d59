import { useEffect, useMemo, useRef } from 'react';
import type { PlaceChoice } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Notice } from '../ui/Notice.tsx';
import { PlaceName } from './PlaceName.tsx';
import { choicesNear } from './find-choices.ts';
import { loadWards } from './places.ts';
import type { Places } from './places.ts';
import { useLoaded } from './use-loaded.ts';

interface NearPlacesProps {
  readonly cell: string;
  readonly places: Places;
  readonly onChoose: (choice: PlaceChoice) => void;
}

/** The municipalities round a cell: the nearest town hall is not always one's own. */
export function NearPlaces({ cell, places, onChoose }: NearPlacesProps) {
  const { tx } = useText('fields');
  const heading = useRef<HTMLParagraphElement>(null);
  const { value: wards, failed } = useLoaded(loadWards);
  const near = useMemo(() => choicesNear(cell, places, wards?.all ?? []), [cell, places, wards]);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [cell]);
  // The wards change the order: without them there is nothing to tap yet.
  if (wards === undefined && !failed) return null;
  return (
    <div role="status" className="grid gap-2">
      {near === undefined ? (
        <Notice tone="warning">{tx('place.abroad')}</Notice>
      ) : (
        <>
          <p ref={heading} className="font-semibold">
            {tx('place.near')}
          </p>
          <ul className="overflow-hidden rounded-xl border border-line bg-card">
            {near.map((choice) => (
              <li key={choice.place.code}>
                <button
                  type="button"
                  onClick={() => onChoose(choice)}
                  className="flex min-h-11 w-full items-center px-3.5 py-2 text-start hover:bg-sunken"
                >
                  <PlaceName {...choice} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
