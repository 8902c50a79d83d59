import { useEffect, useMemo } from 'react';
import { latLngBounds } from 'leaflet';
import type { LeafletMouseEvent } from 'leaflet';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { PlaceIcon } from '../ui/icons.tsx';
import { CrossIcon } from './icons.tsx';
import { MapFrame } from './MapFrame.tsx';
import { Pinned } from './Pinned.tsx';
import { useFit } from './use-fit.ts';
import { JAPAN, useMap } from './use-map.ts';

/** Coarse, so that nobody thinks we want an address. */
const MAX_ZOOM = 11;

interface Point {
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

interface PlacePickMapProps {
  readonly value?: Point;
  /** Told of the point that was tapped; rounding it is for who asked. */
  readonly onPick: (point: Point) => void;
}

/** A map to choose by a tap, or by moving it under its middle, where one lives. */
export default function PlacePickMap({ value, onPick }: PlacePickMapProps) {
  const { tx, ts } = useText('map');
  const { container, map, outlined } = useMap(MAX_ZOOM);
  const [latitude, longitude] = [value?.latitude, value?.longitude];
  const bounds = useMemo(
    () =>
      latitude === undefined || longitude === undefined
        ? JAPAN
        : latLngBounds([[latitude, longitude]]),
    [latitude, longitude],
  );
  useFit(map, bounds);
  useEffect(() => {
    const pick = ({ latlng }: LeafletMouseEvent) =>
      onPick({ latitude: latlng.lat, longitude: latlng.lng });
    map?.on('click', pick);
    return () => void map?.off('click', pick);
  }, [map, onPick]);
  const pickMiddle = () => {
    const middle = map?.getCenter();
    if (middle !== undefined) onPick({ latitude: middle.lat, longitude: middle.lng });
  };
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted">{tx('pick.hint')}</p>
      <MapFrame
        label={ts('pick.help')}
        onFit={() => map?.fitBounds(JAPAN)}
        {...{ container, map, outlined }}
      >
        <span className="pointer-events-none absolute top-1/2 left-1/2 z-1000 -translate-1/2 text-muted">
          <CrossIcon />
        </span>
        {map && value && (
          <Pinned map={map} at={[value.latitude, value.longitude]}>
            <span className="grid size-11 place-items-center rounded-full border-2 border-card bg-primary text-on-primary shadow-card">
              <PlaceIcon />
            </span>
          </Pinned>
        )}
      </MapFrame>
      <Button onClick={pickMiddle}>{tx('pick.middle')}</Button>
      <p role="status" className="sr-only">
        {value && tx('pick.chosen')}
      </p>
    </div>
  );
}
