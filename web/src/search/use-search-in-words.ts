import { Fragment, createElement, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Place, Search } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { loadPlaces } from '../places/places.ts';
import { placeToName, searchInWords } from './in-words.ts';

const BETWEEN = ' · ';

type PlacesByCode = ReadonlyMap<string, Place>;

/** The municipalities, loaded only where one has to be named; without them it stays unnamed. */
function usePlacesWhere(needed: boolean): PlacesByCode | undefined {
  const [places, setPlaces] = useState<PlacesByCode>();
  useEffect(() => {
    if (!needed) return undefined;
    let gone = false;
    loadPlaces().then(
      ({ byCode }) => !gone && setPlaces(byCode),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [needed]);
  return places;
}

interface SearchWords {
  /** For the screen. */
  readonly shown: ReactNode;
  /** For attributes. */
  readonly plain: string;
}

/** A search as its reader would say it: “Events · Sports · within 10 km of home”. */
export function useSearchInWords(search: Search): SearchWords {
  const { tx, ts, language } = useText('searches');
  const places = usePlacesWhere(placeToName(search) !== undefined);
  const placeOf = (code: string) => places?.get(code);
  const parts = searchInWords(search, { say: tx, language, placeOf });
  return {
    shown: parts.map((part, index) =>
      createElement(Fragment, { key: index }, index > 0 && BETWEEN, part),
    ),
    plain: searchInWords(search, { say: ts, language, placeOf }).join(BETWEEN),
  };
}
