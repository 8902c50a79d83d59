import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { addressOfSearch } from '@friends/domain';
import type { Kind, Search } from '@friends/domain';
import { searchOf } from './request.ts';

/** What becomes different in a search; undefined takes a part of it away. */
export type SearchChange = { readonly [K in keyof Search]?: Search[K] | undefined };

/** Takes every filter away; what was typed stays. */
export const NO_FILTERS: SearchChange = {
  kind: undefined,
  group: undefined,
  category: undefined,
  speaks: undefined,
  japanese: undefined,
  when: undefined,
  area: undefined,
  order: undefined,
};

/** What a tap on a kind changes: it comes or goes, and days are for events alone. */
export const kindChange = (before: Kind | undefined, tapped: Kind): SearchChange => ({
  kind: before === tapped ? undefined : tapped,
  ...(before !== tapped && tapped !== 'event' && { when: undefined }),
});

/** The search of an address with a change, as another address; how it is shown stays. */
export function addressWith(address: string, change: SearchChange): string {
  const params = new URLSearchParams(
    addressOfSearch({ ...searchOf(address), ...change } as Search),
  );
  const view = new URLSearchParams(address).get('view');
  if (view !== null) params.set('view', view);
  return params.size === 0 ? '' : `?${params}`;
}

/**
 * Changes the search in the address: it can be shared as it stands, and begins at its top. The
 * browser's own address is changed, not the one on the screen, which follows later: of two quick
 * changes on a slow phone the second would take back the first.
 * @param begin asks for the search before the page has followed to its address
 */
export function useSearchChange(begin: (search: Search) => void): (change: SearchChange) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => {
      const search = addressWith(window.location.search, change);
      begin(searchOf(search));
      void navigate({ search }, { replace: true });
      window.scrollTo({ top: 0, behavior: 'instant' });
    },
    [navigate, begin],
  );
}
