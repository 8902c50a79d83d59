import { listingPath } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { getListing, seenListing, textOfListing } from '../../firebase/listings.ts';
import { liveList } from '../../firebase/live-list.ts';
import { idToken } from '../../firebase/session.ts';
import type { Coming } from './model/event.ts';
import type { EventBrief } from './model/rows.ts';

/** Where a member goes, live. */
export const myComings = liveList<Coming>(async (uid, onFound, onError) =>
  (await import('./data.ts')).followMine(uid, onFound, onError),
);

const known = new Map<string, Promise<EventBrief>>();

async function find(language: ReadingLanguage, post: string): Promise<EventBrief> {
  const seen = seenListing(language, post, true);
  const found = seen ?? (await getListing(language, post, await idToken()));
  if (found?.listing.event !== undefined) {
    const { title, language: written } = textOfListing(found.listing, language);
    const { startsAt, endsAt } = found.listing.event;
    return { post, title, language: written, startsAt, endsAt, isOpen: true };
  }
  const headcount = await (await import('./data.ts')).readHeadcount(post);
  if (headcount === undefined) return { post, isOpen: false };
  const { title, startsAt, endsAt } = headcount;
  return { post, title, startsAt, endsAt, isOpen: false };
}

/** What an event is, in the reader's language as long as it takes place. @throws as getListing */
export function briefOf(language: ReadingLanguage, post: string): Promise<EventBrief> {
  const path = listingPath(language, post);
  const brief = known.get(path) ?? find(language, post);
  known.set(path, brief);
  brief.catch(() => known.delete(path));
  return brief;
}
