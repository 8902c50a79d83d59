import type { ListedPost } from '../../firebase/listings.ts';
import { useText } from '../../i18n/index.ts';
import { PeopleIcon } from '../../ui/icons.tsx';
import type { RenderThanks } from '../../ui/thanks.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { Going } from './Going.tsx';
import { Headcounts } from './Headcounts.tsx';
import { NameList } from './NameList.tsx';
import { TellEverybody } from './TellEverybody.tsx';
import { useAttending } from './use-attending.ts';

interface EventSectionProps {
  readonly post: ListedPost;
  /** What those who come have earned. */
  readonly renderThanks: RenderThanks;
}

/** On the page of an event: who comes, and coming oneself. */
export function EventSection({ post, renderThanks }: EventSectionProps) {
  const { tx } = useText('events');
  const { id, listing } = post;
  const attending = useAttending(id, listing.author);
  const { uid, isOrganiser, headcount, names } = attending;
  return (
    <section
      aria-labelledby="event-section"
      className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card sm:px-6"
    >
      <h2 id="event-section" className="flex items-center gap-2 font-bold">
        <PeopleIcon className="size-5 text-primary-text" />
        <span>{tx(isOrganiser ? 'organiser' : 'title')}</span>
      </h2>
      {uid !== undefined && (
        <Headcounts headcount={headcount.value} capacity={listing.event?.capacity} />
      )}
      {!isOrganiser && <Going post={post} attending={attending} />}
      {names && <NameList {...{ names, renderThanks }} />}
      {isOrganiser && (headcount.value?.going ?? 0) > 0 && <TellEverybody post={id} />}
      <CalendarButton post={post} />
    </section>
  );
}
