import type { ReadingLanguage } from '@friends/domain';
import { filtersOfSearch } from '../../firebase/listing-query.ts';
import { refreshFeed } from './feed-store.ts';

/** Puts the page that app.html asked for into the feed, so that it stands there from the start. */
export const primeFeed = (language: ReadingLanguage, search: string): Promise<void> =>
  refreshFeed({ language, filters: filtersOfSearch(search), asMember: false });
