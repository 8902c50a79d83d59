import { useEffect, useMemo, useRef, useState } from 'react';
import { circle, latLng, latLngBounds } from 'leaflet';
import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useText } from '../i18n/index.ts';
import { MapFrame } from './MapFrame.tsx';
import { centreOfSpot } from './map-spot.ts';
import type { MapSpot } from './map-spot.ts';
import { mergeMarks } from './merge-marks.ts';
import { SpotCard } from './SpotCard.tsx';
import { SpotMark } from './SpotMark.tsx';
import { useFit } from './use-fit.ts';
import { JAPAN, useMap } from './use-map.ts';
import { useZoom } from './use-zoom.ts';

export type { MapSpot };

const MAX_ZOOM = 12;
/** A mark of 44 px and some air. */
const MARK_SIZE = 48;

/** As SpotCard's classes say. */
const CARD_WIDTH = 328;
const CARD_SHARE = 0.62;
const WIDE = 600;
const AIR = 32;

export interface SearchCentre {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm?: number;
}

interface ResultsMapProps {
  /** One for each place; none are lost where they lie close together. */
  readonly spots: readonly MapSpot[];
  /** Where is searched from; without it the whole of Japan is. */
  readonly centre?: SearchCentre;
  /** The address of a post. */
  readonly linkOf: (id: string) => string;
  /** Told of each place whose posts are opened. */
  readonly onOpen: (spot: MapSpot) => void;
}

/**
 * What a search found, on a map: one mark for each place with how many posts there are, and a tap
 * away the posts. Imported lazily: Leaflet and its style sheet come with it.
 */
export default function ResultsMap({ spots, centre, linkOf, onOpen }: ResultsMapProps) {
  const { tx, ts } = useText('map');
  const { container, map, outlined } = useMap(MAX_ZOOM);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const button = useRef<HTMLElement>(null);
  const bounds = useMemo(() => boundsOf(spots, centre), [spots, centre]);
  const fit = useFit(map, bounds);
  const shown = spots.filter(({ key }) => opened.includes(key));
  const open = (chosen: readonly MapSpot[], from: HTMLElement) => {
    button.current = from;
    setOpened(chosen.map(({ key }) => key));
    chosen.forEach(onOpen);
    if (map && chosen[0]) panBesideCard(map, chosen[0]);
  };
  const close = () => {
    setOpened([]);
    // The mark may have been merged into another since.
    const back = button.current?.isConnected ? button.current : container.current;
    back?.focus({ preventScroll: true });
  };
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted">{tx('towns')}</p>
      <MapFrame label={ts('help')} onFit={fit} {...{ container, map, outlined }}>
        {map && centre?.radiusKm !== undefined && <Circle map={map} {...centre} />}
        {map && <Marks map={map} spots={spots} opened={opened} onOpen={open} />}
        {shown.length > 0 && <SpotCard spots={shown} linkOf={linkOf} onClose={close} />}
      </MapFrame>
    </div>
  );
}

interface MarksProps {
  readonly map: LeafletMap;
  readonly spots: readonly MapSpot[];
  readonly opened: readonly string[];
  readonly onOpen: (spots: readonly MapSpot[], from: HTMLElement) => void;
}

function Marks({ map, spots, opened, onOpen }: MarksProps) {
  const zoom = useZoom(map);
  const marks = useMemo(() => {
    const placed = spots.map((spot) => {
      const { x, y } = map.project(centreOfSpot(spot), zoom);
      return { key: spot.key, count: spot.posts.length, x, y, spot };
    });
    return mergeMarks(placed, MARK_SIZE);
  }, [map, spots, zoom]);
  return marks.map((mark) => (
    <SpotMark
      key={mark.at.key}
      map={map}
      mark={mark}
      open={opened.includes(mark.at.key)}
      onOpen={(from) =>
        onOpen(
          mark.spots.map(({ spot }) => spot),
          from,
        )
      }
    />
  ));
}

interface CircleProps extends SearchCentre {
  readonly map: LeafletMap;
}

function Circle({ map, latitude, longitude, radiusKm = 0 }: CircleProps) {
  useEffect(() => {
    const drawn = circle([latitude, longitude], {
      radius: radiusKm * 1000,
      className: 'map-circle',
      interactive: false,
      weight: 1.5,
    }).addTo(map);
    return () => void drawn.remove();
  }, [map, latitude, longitude, radiusKm]);
  return null;
}

/** Moves a mark out from under its card: above it on phones, beside it on wider maps (SpotCard). */
function panBesideCard(map: LeafletMap, spot: MapSpot): void {
  const { x, y } = map.getSize();
  const beside = x >= WIDE;
  map.panInside(centreOfSpot(spot), {
    paddingTopLeft: [beside ? CARD_WIDTH + AIR : AIR, AIR],
    paddingBottomRight: [AIR, beside ? AIR : y * CARD_SHARE + AIR],
  });
}

function boundsOf(spots: readonly MapSpot[], centre: SearchCentre | undefined): LatLngBounds {
  const bounds = latLngBounds(spots.map(centreOfSpot));
  if (centre !== undefined) {
    const { latitude, longitude, radiusKm = 0 } = centre;
    bounds.extend(latLng(latitude, longitude).toBounds(radiusKm * 2000));
  }
  return bounds.isValid() ? bounds : JAPAN;
}
