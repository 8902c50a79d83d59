import type { MouseEvent } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import type { Kind } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { KindIcon } from '../ui/KindChip.tsx';
import { centreOfSpot } from './map-spot.ts';
import type { MapSpot } from './map-spot.ts';
import type { Mark, Spot } from './merge-marks.ts';
import { Pinned } from './Pinned.tsx';

/** A place with where it is on the screen. */
export interface PlacedSpot extends Spot {
  readonly spot: MapSpot;
}

const KIND_COLOURS = {
  offer: 'bg-primary text-on-primary',
  event: 'bg-event text-page',
  request: 'bg-accent-soft text-accent-text',
  several: 'bg-ink text-page',
} as const;

function kindOf(mark: Mark<PlacedSpot>): Kind | 'several' {
  const kinds = new Set(mark.spots.flatMap(({ spot }) => spot.posts.map(({ kind }) => kind)));
  const [only = 'several'] = kinds;
  return kinds.size === 1 ? only : 'several';
}

interface SpotMarkProps {
  readonly map: LeafletMap;
  readonly mark: Mark<PlacedSpot>;
  readonly open: boolean;
  /** Told of the button that the focus belongs to afterwards. */
  readonly onOpen: (button: HTMLElement) => void;
}

/** One mark: how many posts there are, with the icon of their kind where it is one. */
export function SpotMark({ map, mark, open, onOpen }: SpotMarkProps) {
  const { ts } = useText('map');
  const { name } = mark.at.spot;
  const at = centreOfSpot(mark.at.spot);
  const kind = kindOf(mark);
  const label = ts(mark.spots.length > 1 ? 'markAround' : 'mark', {
    place: name,
    count: mark.count,
  });
  const click = (event: MouseEvent<HTMLElement>) => {
    // A map that was dragged by its mark ends with a click, which means nothing; keys have no detail.
    if (event.detail === 0 || !wasDragged(map)) onOpen(event.currentTarget);
  };
  return (
    <Pinned map={map} at={at}>
      <button
        type="button"
        aria-label={label}
        aria-expanded={open}
        title={label}
        onClick={click}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) map.panInside(at, { padding: [48, 48] });
        }}
        className={`pointer-events-auto flex size-11 items-center justify-center gap-0.5 rounded-full border-3 text-sm font-bold tabular-nums shadow-card ${KIND_COLOURS[kind]} ${open ? 'border-accent' : 'border-card'}`}
      >
        {kind !== 'several' && <KindIcon kind={kind} className="size-4" />}
        {mark.count}
      </button>
    </Pinned>
  );
}

/** Whether the last press moved the map; Leaflet's types do not know `moved`. */
const wasDragged = (map: LeafletMap): boolean =>
  (map.dragging as { readonly moved?: () => boolean | undefined }).moved?.() === true;
