import type { ListedPost } from '../firebase/listings.ts';
import type { RenderPerson } from '../ui/person.ts';
import type { RenderThanks } from '../ui/thanks.ts';
import { EndedEventSlot } from './EndedEventSlot.tsx';
import { EventSlot } from './EventSlot.tsx';
import { PersonSlot } from './PersonSlot.tsx';
import { ThanksSlot } from './ThanksSlot.tsx';

/** What one feature shows of another: who somebody is, what they earned, who comes to an event. */
export const renderPerson: RenderPerson = (person, compact) => (
  <PersonSlot person={person} compact={compact === 'compact'} />
);

export const renderThanks: RenderThanks = (place) => <ThanksSlot place={place} />;

export const renderGone = (id: string) => <EndedEventSlot post={id} />;

export const renderEvent = (post: ListedPost) =>
  post.listing.event && <EventSlot post={post} renderThanks={renderThanks} />;
