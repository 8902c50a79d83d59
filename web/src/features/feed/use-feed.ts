import { useCallback, useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { ReadingLanguage, Search } from '@friends/domain';
import { useBlocked } from '../../firebase/blocks.ts';
import { useSession } from '../../firebase/session.ts';
import { currentFeed, loadMore, openFeed, refreshFeed, subscribeFeeds } from './feed-store.ts';
import type { FeedState } from './feed-store.ts';
import { ofOthersThan } from './merge.ts';
import { addressOf, searchOf } from './request.ts';
import type { FeedPost, FeedRequest } from './request.ts';

const NONE: readonly FeedPost[] = [];

export interface Feed extends FeedState {
  readonly unanswered: readonly FeedPost[];
  readonly request: FeedRequest;
  readonly search: Search;
  readonly refresh: () => void;
  readonly more: () => void;
  /** Asks for another search, which is about to be shown. */
  readonly begin: (search: Search) => void;
}

/** The request of the address, for whoever reads; the same one as long as nothing of it changes. */
function useRequest(language: ReadingLanguage): FeedRequest {
  const { search } = useLocation();
  const { status, settings } = useSession();
  const asMember = status === 'member';
  const { code, geohash } = settings?.home ?? {};
  const radiusKm = settings?.radiusKm;
  const address = addressOf(searchOf(search));
  return useMemo(() => {
    const hasHome = code !== undefined && geohash !== undefined && radiusKm !== undefined;
    return {
      language,
      search: searchOf(address),
      asMember,
      ...(asMember && hasHome && { home: { code, geohash, radiusKm } }),
    };
  }, [language, address, asMember, code, geohash, radiusKm]);
}

/**
 * The feed of the address, for whoever reads.
 * @param beforeChange called while the page still shows what was there before, and told whether
 *   that stays
 */
export function useFeed(language: ReadingLanguage, beforeChange: (stays: boolean) => void): Feed {
  const { key } = useLocation();
  const keepsPlace = useNavigationType() === 'POP';
  const request = useRequest(language);
  const subscribe = useCallback(
    (listener: () => void) =>
      subscribeFeeds((keeps) => {
        beforeChange(keeps);
        listener();
      }),
    [beforeChange],
  );
  const current = () => currentFeed(request);
  const state = useSyncExternalStore(subscribe, current, current);
  // Before the browser paints, so that what stands there is never empty for a moment. The key
  // changes when the reader taps “Find” once more on the same page.
  useLayoutEffect(() => openFeed(request, keepsPlace), [request, keepsPlace, key]);
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
  const refresh = useCallback(() => void refreshFeed(request), [request]);
  const begin = useCallback((search: Search) => openFeed({ ...request, search }, false), [request]);
  const blocked = useBlocked();
  const posts = useMemo(() => ofOthersThan(blocked, state.posts), [blocked, state.posts]);
  const waiting = state.unanswered ?? NONE;
  const unanswered = useMemo(() => ofOthersThan(blocked, waiting), [blocked, waiting]);
  return {
    ...state,
    posts,
    unanswered,
    begin,
    request,
    search: request.search,
    refresh,
    more: () => void loadMore(request),
  };
}
