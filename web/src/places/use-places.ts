import { loadPlaces } from './places.ts';
import type { Places } from './places.ts';
import { useLoaded } from './use-loaded.ts';

export interface PlacesState {
  readonly places?: Places;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The municipalities, loaded while the rest of the page is already there. */
export function usePlaces(): PlacesState {
  const { value, failed, retry } = useLoaded(loadPlaces);
  return { ...(value && { places: value }), failed, retry };
}
