import { indexPlaces, unpackPlaces } from '@friends/domain';
import type { PackedPlaces, Place, PlaceIndex } from '@friends/domain';

/** Every municipality, ready to be searched and looked up. */
export interface Places {
  readonly index: PlaceIndex;
  readonly byCode: ReadonlyMap<string, Place>;
}

let loading: Promise<Places> | undefined;

/** Loads the municipalities once; a failed attempt is tried again when next asked for. */
export function loadPlaces(): Promise<Places> {
  loading ??= fetchPlaces();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchPlaces(): Promise<Places> {
  const response = await fetch('/places.json');
  if (!response.ok) throw new Error(`places.json: ${response.status}`);
  const places = unpackPlaces((await response.json()) as PackedPlaces);
  return { index: indexPlaces(places), byCode: new Map(places.map((each) => [each.code, each])) };
}
