import type { ReadingLanguage } from './languages.ts';
import type { ShownListing } from './shown-listing.ts';

/** A listing as anybody may see it, times in milliseconds. */
export interface PublicListing {
  readonly id: string;
  readonly listing: ShownListing;
  /** As Firestore's REST interface writes it, to the nanosecond: the next page begins behind it. */
  readonly createdAt: string;
}

/** A page to be made: what the function reads, and the web build's writer shows. */
export interface PageOrder {
  readonly language: ReadingLanguage;
  /** Path and search; the path begins with the language where it names one. */
  readonly address: string;
  /** Scheme and host that the address is reached by. */
  readonly origin: string;
  /** Whether the address names the language; others are for readers of any. */
  readonly isNamed: boolean;
  readonly shows:
    | { readonly what: 'feed'; readonly posts?: readonly PublicListing[] }
    | { readonly what: 'post'; readonly post?: PublicListing }
    | { readonly what: 'stories' };
  /** Milliseconds. */
  readonly now: number;
}
