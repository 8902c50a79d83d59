import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { ReadingLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { filtersOfSearch } from '../../firebase/listing-query.ts';
import type { ListingFilters } from '../../firebase/listing-query.ts';
import { currentFeed, loadMore, openFeed, refreshFeed, subscribeFeeds } from './feed-store.ts';
import type { FeedState } from './feed-store.ts';

export interface Feed extends FeedState {
  readonly filters: ListingFilters;
  readonly refresh: () => void;
  readonly more: () => void;
}

/**
 * The feed of the address, for whoever reads.
 * @param beforeChange called while the page still shows what was there before
 */
export function useFeed(language: ReadingLanguage, beforeChange: () => void): Feed {
  const { search, key } = useLocation();
  const keepsPlace = useNavigationType() === 'POP';
  const asMember = useSession().status === 'member';
  const request = useMemo(
    () => ({ language, filters: filtersOfSearch(search), asMember }),
    [language, search, asMember],
  );
  const subscribe = useCallback(
    (listener: () => void) =>
      subscribeFeeds(() => {
        beforeChange();
        listener();
      }),
    [beforeChange],
  );
  const state = useSyncExternalStore(subscribe, () => currentFeed(request));
  // The key changes when the reader taps “Find” once more on the same page.
  useEffect(() => openFeed(request, keepsPlace), [request, keepsPlace, key]);
  useEffect(() => {
    const onReturn = () => {
      if (document.visibilityState === 'visible') openFeed(request, false);
    };
    const onConnection = () => {
      if (currentFeed(request).failure) void refreshFeed(request);
    };
    document.addEventListener('visibilitychange', onReturn);
    addEventListener('online', onConnection);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      removeEventListener('online', onConnection);
    };
  }, [request]);
  return {
    ...state,
    filters: request.filters,
    refresh: () => void refreshFeed(request),
    more: () => void loadMore(request),
  };
}
