import { useCallback, useEffect, useRef } from 'react';
import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet';

/** No nearer than a town with its neighbours, when the map chooses by itself. */
const FIT_ZOOM = 10;
/** Half a mark at every side, and the buttons at the right (MapFrame). */
const PADDING: FitBoundsOptions = { paddingTopLeft: [32, 32], paddingBottomRight: [72, 32] };
const HAND = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Keeps all of the bounds on the map until a hand has moved it.
 * @returns shows all of them again
 */
export function useFit(map: LeafletMap | undefined, bounds: LatLngBounds): () => void {
  const touched = useRef(false);
  const text = bounds.toBBoxString();
  const fit = useCallback(() => {
    touched.current = false;
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
    map?.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { ...PADDING, maxZoom: FIT_ZOOM },
    );
  }, [map, text]);
  useEffect(() => {
    const container = map?.getContainer();
    const touch = () => (touched.current = true);
    for (const event of HAND) container?.addEventListener(event, touch, { passive: true });
    return () => {
      for (const event of HAND) container?.removeEventListener(event, touch);
    };
  }, [map]);
  useEffect(() => {
    if (!touched.current) fit();
  }, [fit]);
  return fit;
}
