import { useCallback, useEffect, useState } from 'react';
import { loadPlaces } from './places.ts';
import type { Places } from './places.ts';

export interface PlacesState {
  readonly places?: Places;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The municipalities, loaded while the rest of the page is already there. */
export function usePlaces(): PlacesState {
  const [places, setPlaces] = useState<Places>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    loadPlaces().then(
      (loaded) => !gone && setPlaces(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { ...(places && { places }), failed, retry };
}
