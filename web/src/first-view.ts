import type { ReadingLanguage } from '@friends/domain';

/**
 * What the script inside app.html has begun before any bundle is loaded (build/first-query.ts).
 * Each promise is taken once; whoever finds none asks by itself.
 */
export interface FirstView {
  /** Interface language that address, memory and browser decided. */
  readonly language: ReadingLanguage;
  /** The texts of the first view, by namespace. */
  texts?: Promise<Record<string, object>>;
  /** The feed's first page as Firestore answered, for the address it was asked for. */
  feed?: {
    readonly address: string;
    readonly answer: Promise<unknown>;
    /** Whether the answer is there: then the page need not show that it waits. */
    arrived?: boolean;
  };
  /** Whether the page came with its posts, and this reader is one for whom they were put there. */
  carried?: boolean;
}

declare global {
  interface Window {
    friendsFirstView?: FirstView;
  }
}

/** The id of the element in which posts come with the page. */
export const CARRIED_FEED = 'carried-feed';
/** The id of what such a page shows to those for whom the posts are not. */
export const WAITING = 'waiting';

export function takeFirstTexts(language: string): Promise<Record<string, object>> | undefined {
  const first = window.friendsFirstView;
  if (first?.language !== language) return undefined;
  const { texts } = first;
  delete first.texts;
  return texts;
}

/** The answer to the first query, where it was asked for this address (path and search). */
export function takeFirstFeed(address: string): Promise<unknown> | undefined {
  const first = window.friendsFirstView;
  const { feed } = first ?? {};
  if (first === undefined || feed?.address !== address) return undefined;
  delete first.feed;
  return feed.answer;
}

/** What the page came with, where it is for this reader; taken once. */
export function takeCarriedFeed(): unknown {
  const first = window.friendsFirstView;
  if (!first?.carried) return undefined;
  first.carried = false;
  return JSON.parse(document.getElementById(CARRIED_FEED)?.textContent ?? 'null');
}
