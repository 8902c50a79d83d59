import { indexPlaces, indexWards, unpackPlaces, unpackZips } from '@friends/domain';
import type { PackedPlaces, PackedZips, Place, PlaceIndex, Zips } from '@friends/domain';

/** Every municipality, ready to be searched and looked up. */
export interface Places {
  readonly index: PlaceIndex;
  readonly all: readonly Place[];
  readonly byCode: ReadonlyMap<string, Place>;
}

/** The wards of the designated cities. */
export interface Wards {
  readonly index: PlaceIndex;
  readonly all: readonly Place[];
}

/** Loads once; a failed attempt is tried again when next asked for. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return loading;
  };
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(`/${name}.json`);
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
  return (await response.json()) as T;
}

/** Loads the municipalities. */
export const loadPlaces = once(async (): Promise<Places> => {
  const all = unpackPlaces(await fetchJson<PackedPlaces>('places'));
  return { all, index: indexPlaces(all), byCode: new Map(all.map((each) => [each.code, each])) };
});

/** Loads the wards of the designated cities, and the municipalities with them. */
export const loadWards = once(async (): Promise<Wards> => {
  const [packed, { byCode }] = await Promise.all([fetchJson<PackedPlaces>('wards'), loadPlaces()]);
  const all = unpackPlaces(packed);
  return { all, index: indexWards(all, byCode) };
});

/** Loads all postal codes: none is sent anywhere to be looked up. */
export const loadZips = once(async (): Promise<Zips> =>
  unpackZips(await fetchJson<PackedZips>('zips')),
);
