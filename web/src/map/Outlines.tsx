import { useEffect, useMemo, useState } from 'react';
import { polygon } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { prefectureOf } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { mergeMarks } from './merge-marks.ts';
import { loadOutlines } from './outlines.ts';
import type { PrefectureOutline } from './outlines.ts';
import { Pinned } from './Pinned.tsx';
import { OUTLINE_PANE } from './use-map.ts';
import { useZoom } from './use-zoom.ts';

/** So many pixels each name has to itself; those that would cover another wait for more zoom. */
const NAME_SIZE = 56;

/** The prefectures as lines with their names, where there are no tiles. */
export function Outlines({ map }: { readonly map: LeafletMap }) {
  const [outlines, setOutlines] = useState<readonly PrefectureOutline[]>([]);
  useEffect(() => {
    let gone = false;
    // Without them the marks stand on an empty ground, which still tells who is near whom.
    const load = () =>
      void loadOutlines().then(
        (loaded) => !gone && setOutlines(loaded),
        () => undefined,
      );
    load();
    addEventListener('online', load);
    return () => {
      gone = true;
      removeEventListener('online', load);
    };
  }, []);
  useEffect(() => {
    const rings = outlines.flatMap((outline) => outline.rings.map((ring) => [[...ring]]));
    const land = polygon(rings, {
      className: 'map-land',
      interactive: false,
      pane: OUTLINE_PANE,
      smoothFactor: 0.5,
      weight: 1,
    }).addTo(map);
    return () => void land.remove();
  }, [map, outlines]);
  return <Names map={map} outlines={outlines} />;
}

interface NamesProps {
  readonly map: LeafletMap;
  readonly outlines: readonly PrefectureOutline[];
}

function Names({ map, outlines }: NamesProps) {
  const { language } = useText();
  const zoom = useZoom(map);
  const shown = useMemo(() => {
    const spots = outlines.map(({ code, label }) => {
      const { x, y } = map.project(label, zoom);
      return { key: code, count: 1, x, y, label };
    });
    return mergeMarks(spots, NAME_SIZE).map(({ at }) => at);
  }, [map, outlines, zoom]);
  return shown.map(({ key, label }) => (
    <Pinned key={key} map={map} at={label} pane={OUTLINE_PANE}>
      <span aria-hidden="true" className="map-name">
        {nameOf(key, language)}
      </span>
    </Pinned>
  ));
}

/** A prefecture's name in one line of small letters: too small for readings above kanji. */
function nameOf(code: string, language: string): string {
  const prefecture = prefectureOf(code);
  if (prefecture === undefined) return '';
  if (language === 'ja-easy') return prefecture.kana;
  return language === 'ja' || language === 'zh' ? prefecture.ja : prefecture.en;
}
