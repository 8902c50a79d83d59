import { useCallback, useSyncExternalStore } from 'react';
import type { Map as LeafletMap } from 'leaflet';

/** The zoom that a map stands at, or is on its way to. */
export function useZoom(map: LeafletMap): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      map.on('zoomend', listener);
      return () => void map.off('zoomend', listener);
    },
    [map],
  );
  return useSyncExternalStore(subscribe, () => map.getZoom());
}
