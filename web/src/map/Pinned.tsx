import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { divIcon, marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { Position } from './outlines.ts';

interface PinnedProps {
  readonly map: LeafletMap;
  readonly at: Position;
  /** The pane to lie in; that of the marks if not told. */
  readonly pane?: string;
  readonly children: ReactNode;
}

/** Something of React's whose middle stays at a position of the map. */
export function Pinned({ map, at: [latitude, longitude], pane, children }: PinnedProps) {
  const [host] = useState(() => {
    const element = document.createElement('div');
    // Leaflet sets the corner of an icon without size at the position.
    element.style.cssText = 'width: max-content; transform: translate(-50%, -50%)';
    return element;
  });
  useEffect(() => {
    // Not interactive: Leaflet leaves taps and keys to the children.
    const pin = marker([latitude, longitude], {
      icon: divIcon({ html: host, className: '', iconSize: [0, 0] }),
      interactive: false,
      keyboard: false,
      ...(pane !== undefined && { pane }),
    }).addTo(map);
    return () => void pin.remove();
  }, [map, host, pane, latitude, longitude]);
  return createPortal(children, host);
}
