import type { ReactNode, RefObject } from 'react';
import type { Map as LeafletMap } from 'leaflet';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Credits } from './Credits.tsx';
import { FitIcon, MinusIcon } from './icons.tsx';
import './map.css';
import { Outlines } from './Outlines.tsx';
import { TILES } from './tiles.ts';
import { useZoom } from './use-zoom.ts';

interface MapFrameProps {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly map: LeafletMap | undefined;
  readonly outlined: boolean;
  /** What the map is and how keys move it, for screen readers. */
  readonly label: string;
  /** Shows everything there is again. */
  readonly onFit: () => void;
  /** What lies upon the map. */
  readonly children?: ReactNode;
}

/** A map of fixed height with buttons for its size, and whom it is from; the same on every page. */
export function MapFrame({ container, map, outlined, label, onFit, children }: MapFrameProps) {
  return (
    <div className="grid gap-1.5">
      {/* Leaflet counts its levels up to 1000: they stay in here. */}
      <div className="relative isolate h-[60svh] min-h-80 overflow-hidden rounded-2xl border border-line bg-sunken">
        <div ref={container} role="region" aria-label={label} className="absolute inset-0" />
        {map && <SizeButtons map={map} onFit={onFit} />}
        {map && outlined && <Outlines map={map} />}
        <SimpleMapNote shown={outlined} />
        {children}
      </div>
      <Credits outlined={outlined} />
    </div>
  );
}

/** Says over the map, where it moves nothing, why there are lines instead of a detailed one. */
function SimpleMapNote({ shown }: { readonly shown: boolean }) {
  const { tx } = useText('map');
  return (
    <div role="status" className="pointer-events-none absolute start-2 end-16 top-2 z-1000 text-xs">
      {shown && TILES.url !== undefined && (
        <p className="w-fit rounded-lg border border-line bg-card px-2 py-1 text-muted">
          {tx('outlined')}
        </p>
      )}
    </div>
  );
}

const BUTTON = 'border border-edge bg-card shadow-card aria-disabled:opacity-50';

function SizeButtons({ map, onFit }: { readonly map: LeafletMap; readonly onFit: () => void }) {
  const { ts } = useText('map');
  const zoom = useZoom(map);
  return (
    <div className="absolute end-2 top-2 z-1000 grid gap-2">
      <IconButton
        label={ts('zoomIn')}
        icon={<PlusIcon />}
        className={BUTTON}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn()}
      />
      <IconButton
        label={ts('zoomOut')}
        icon={<MinusIcon />}
        className={BUTTON}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut()}
      />
      <IconButton label={ts('fit')} icon={<FitIcon />} className={BUTTON} onClick={onFit} />
    </div>
  );
}
