import { useMemo } from 'react';
import { zipDigits } from '@friends/domain';
import { ZIP_FROM, findChoices } from './find-choices.ts';
import type { Search } from './find-choices.ts';
import { loadWards, loadZips } from './places.ts';
import { useLoaded } from './use-loaded.ts';
import type { PlacesState } from './use-places.ts';

export interface Choices {
  readonly search: Search;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What a query finds; postal codes and wards are loaded when they are needed first. */
export function useChoices(query: string, state: PlacesState, finer: boolean): Choices {
  const needsZips = (zipDigits(query)?.length ?? 0) >= ZIP_FROM;
  const wards = useLoaded(loadWards, finer || needsZips);
  const zips = useLoaded(loadZips, needsZips);
  const { places } = state;
  const search = useMemo(
    () =>
      findChoices(
        query,
        {
          ...(places && { places }),
          ...(wards.value && { wards: wards.value }),
          ...(zips.value && { zips: zips.value }),
        },
        finer,
      ),
    [query, places, wards.value, zips.value, finer],
  );
  return {
    search,
    failed: state.failed || (needsZips && (wards.failed || zips.failed)),
    retry: () =>
      [state, wards, zips].filter(({ failed }) => failed).forEach((each) => each.retry()),
  };
}
