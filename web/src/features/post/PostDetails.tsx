import type { ReactNode } from 'react';
import type { Listing } from '@friends/domain';
import type { PostText } from '../../firebase/listings.ts';
import { formatDay, formatEventTime, formatList, languageName, useText } from '../../i18n/index.ts';
import { BookIcon, CalendarIcon, PeopleIcon, PlaceIcon, SpeechIcon } from '../../ui/icons.tsx';
import { speaksOf } from '../../ui/post/speaks.ts';
import { UserText } from '../../ui/UserText.tsx';

interface PostDetailsProps {
  readonly listing: Listing;
  readonly text: PostText | undefined;
}

/** When, where, for how many, in which languages. */
export function PostDetails({ listing, text }: PostDetailsProps) {
  const { tx, ts, show, language } = useText('feed');
  const { event, place, speaks } = listing;
  const names = speaksOf(speaks).map((code) => languageName(code, language));
  return (
    <section
      aria-label={ts('post.details')}
      className="rounded-2xl border border-line bg-card px-4 shadow-card sm:px-6"
    >
      <dl className="divide-y divide-line">
        {event && (
          <Detail icon={<CalendarIcon />} name={tx('post.when')}>
            {show(formatEventTime(event, language))}{' '}
            <span className="text-sm text-muted">({tx('post.japanTime')})</span>
            {event.repeatsUntil !== undefined && (
              <span className="block">
                {tx('post.weeklyUntil', { date: formatDay(event.repeatsUntil, language) })}
              </span>
            )}
          </Detail>
        )}
        {event && text?.venue && (
          <Detail icon={<PlaceIcon />} name={tx('post.where')}>
            <UserText as="span" text={text.venue} language={text.language} />
          </Detail>
        )}
        <Detail icon={<PlaceIcon />} name={tx('post.area')}>
          {tx('common:place', { name: place.name, prefecture: place.prefecture })}
        </Detail>
        {event?.capacity !== undefined && (
          <Detail icon={<PeopleIcon />} name={tx('post.capacity')}>
            {tx('post.capacityValue', { count: event.capacity })}
          </Detail>
        )}
        <Detail icon={<SpeechIcon />} name={tx('post.languages')}>
          {show(formatList(names, language))}
        </Detail>
        <Detail icon={<BookIcon />} name={tx('post.japanese')}>
          {tx(`common:japaneseNeeded.${listing.japaneseNeeded}`)}
        </Detail>
      </dl>
    </section>
  );
}

interface DetailProps {
  readonly icon: ReactNode;
  readonly name: ReactNode;
  readonly children: ReactNode;
}

function Detail({ icon, name, children }: DetailProps) {
  return (
    <div className="relative py-3 ps-8">
      <dt className="text-sm text-muted">
        <span className="absolute start-0 top-3.5 text-primary-text">{icon}</span>
        {name}
      </dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
