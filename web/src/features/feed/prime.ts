import type { ReadingLanguage } from '@friends/domain';
import { refreshFeed } from './feed-store.ts';
import { searchOf } from './request.ts';

/** Puts the page that app.html asked for into the feed, so that it stands there from the start. */
export const primeFeed = (language: ReadingLanguage, address: string): Promise<void> =>
  refreshFeed({ language, search: searchOf(address), asMember: false });
