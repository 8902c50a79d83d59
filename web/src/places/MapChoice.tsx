import { Suspense, useMemo } from 'react';
import { cellCentre, placeCell } from '@friends/domain';
import type { Position } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { useLoaded } from './use-loaded.ts';

const loadMap = () => import('../map/PlacePickMap.tsx');

interface MapChoiceProps {
  readonly cell: string | undefined;
  readonly onCell: (cell: string) => void;
}

/** A map to tap; the point is rounded to its cell at once, and the cell's middle is marked. */
export function MapChoice({ cell, onCell }: MapChoiceProps) {
  const { tx } = useText('fields');
  const { value, failed, retry } = useLoaded(loadMap);
  const middle = useMemo(() => (cell === undefined ? undefined : cellCentre(cell)), [cell]);
  // A map that is dragged round the world counts on beyond 180 degrees.
  const pick = useMemo(
    () =>
      ({ latitude, longitude }: Position) =>
        onCell(placeCell(latitude, ((((longitude + 180) % 360) + 360) % 360) - 180)),
    [onCell],
  );
  if (failed) {
    return (
      <p role="alert" className="flex flex-wrap items-center gap-2 text-danger-text">
        {tx('place.mapFailed')} <Button onClick={retry}>{tx('place.retry')}</Button>
      </p>
    );
  }
  const waiting = <div aria-busy="true" className="min-h-96 rounded-2xl bg-sunken" />;
  if (value === undefined) return waiting;
  const { default: PlacePickMap } = value;
  return (
    <Suspense fallback={waiting}>
      <PlacePickMap onPick={pick} {...(middle && { value: middle })} />
    </Suspense>
  );
}
