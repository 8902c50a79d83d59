import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { latLngBounds, map as createMap, tileLayer } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { TILES } from './tiles.ts';

/** From Yonaguni to Etorofu; what a map without anything on it shows. */
export const JAPAN = latLngBounds([24, 122.9], [45.6, 146]);

const MIN_ZOOM = 4;
/** How long tiles may keep a reader waiting in front of nothing. */
const PATIENCE_MS = 4_000;
/** Under the tiles (200), so that those which come after all cover it. */
const OUTLINE_LEVEL = '150';

/** The pane that the outlines of the prefectures and their names are drawn in. */
export const OUTLINE_PANE = 'outlines';

const wantsNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function openMap(container: HTMLElement, maxZoom: number): LeafletMap {
  const animated = !wantsNoMotion();
  const map = createMap(container, {
    minZoom: MIN_ZOOM,
    maxZoom,
    maxBounds: JAPAN.pad(0.6),
    // Both are ours (MapFrame): in the reader's language, and large enough for a thumb.
    zoomControl: false,
    attributionControl: false,
    // A page that is scrolled by wheel goes on across the map, until the map is clicked.
    scrollWheelZoom: false,
    zoomAnimation: animated,
    fadeAnimation: animated,
    markerZoomAnimation: animated,
    inertia: animated,
  });
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
  map.createPane(OUTLINE_PANE).style.zIndex = OUTLINE_LEVEL;
  return map.fitBounds(JAPAN);
}

/**
 * Lays the tiles and tells by `onMissing`, at most once, that none of them can be had. A single one
 * that is missing is nothing: there are none far out at sea.
 * @returns forgets about it
 */
function layTiles(map: LeafletMap, onMissing: () => void): () => void {
  let settled = false;
  const settle = (missing: boolean) => {
    if (!settled && missing) onMissing();
    settled = true;
  };
  const timer = setTimeout(() => settle(true), PATIENCE_MS);
  if (TILES.url === undefined || !navigator.onLine) settle(true);
  const layer = TILES.url === undefined ? undefined : tileLayer(TILES.url);
  layer?.on('tileload', () => settle(false)).on('tileerror', () => settle(true));
  layer?.addTo(map);
  const redraw = () => void layer?.redraw();
  addEventListener('online', redraw);
  return () => {
    removeEventListener('online', redraw);
    clearTimeout(timer);
    settled = true;
  };
}

interface OpenMap {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Undefined until the container is there. */
  readonly map: LeafletMap | undefined;
  /** Tiles cannot be had: outlines are to be drawn instead. */
  readonly outlined: boolean;
}

/** A map in the element that `container` is given to. @param maxZoom 4 to 12 */
export function useMap(maxZoom: number): OpenMap {
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap>();
  const [outlined, setOutlined] = useState(false);
  useEffect(() => {
    if (container.current === null) return;
    const opened = openMap(container.current, maxZoom);
    const forgetTiles = layTiles(opened, () => setOutlined(true));
    const resized = new ResizeObserver(() => opened.invalidateSize({ animate: false }));
    resized.observe(container.current);
    setMap(opened);
    return () => {
      resized.disconnect();
      forgetTiles();
      opened.remove();
      setMap(undefined);
    };
  }, [maxZoom]);
  return { container, map, outlined };
}
