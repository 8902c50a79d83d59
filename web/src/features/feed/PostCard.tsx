import { Link } from 'react-router';
import type { DistanceBand, Listing, ReadingLanguage } from '@friends/domain';
import { formatAgo, formatEventTime, formatList, languageName, useText } from '../../i18n/index.ts';
import { Fact } from '../../ui/Chip.tsx';
import { BookIcon, CalendarIcon, LockIcon, PlaceIcon, SpeechIcon } from '../../ui/icons.tsx';
import { KindChip } from '../../ui/KindChip.tsx';
import { Author } from '../../ui/post/Author.tsx';
import { speaksOf } from '../../ui/post/speaks.ts';
import { TranslationMark } from '../../ui/post/TranslationMark.tsx';
import type { OtherWords } from '../../ui/post/use-other-texts.ts';
import { useShownText } from '../../ui/post/use-shown-text.ts';
import { UserText } from '../../ui/UserText.tsx';
import { LOOKS } from './looks.ts';
import type { FeedPost } from './request.ts';

interface PostCardProps {
  readonly post: FeedPost;
  readonly reader: ReadingLanguage;
  readonly words: OtherWords | undefined;
  /** By which time ages are told, in milliseconds; undefined: by the phone's. */
  readonly now: number | undefined;
}

/** A post as the feed shows it; all of the card leads to it, but for what can be tapped itself. */
export function PostCard({ post, reader, words, now }: PostCardProps) {
  const { tx, ts, show, language } = useText('feed');
  const { listing } = post;
  const shown = useShownText(post, reader, words);
  return (
    <article className={LOOKS.card}>
      <div className={LOOKS.cardHead}>
        <KindChip kind={listing.kind} />
        <span>{tx(`common:category.${listing.category}`)}</span>
        {listing.unanswered && <Unanswered />}
        {listing.audience === 'members' && (
          <span title={ts('common:audience.members')}>
            <LockIcon className="size-4" />
            <span className="sr-only">{tx('common:audience.members')}</span>
          </span>
        )}
      </div>
      {shown.text === undefined ? (
        <WordsToCome />
      ) : (
        <>
          <h3 className={LOOKS.title}>
            <Link to={`/${reader}/posts/${post.id}`} className={LOOKS.titleLink}>
              <UserText as="span" text={shown.text.title} language={shown.text.language} />
            </Link>
          </h3>
          <UserText text={shown.text.body} language={shown.text.language} className={LOOKS.body} />
        </>
      )}
      <Facts listing={listing} band={post.band} now={now} />
      <div className={LOOKS.cardFoot}>
        <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <Author nickname={listing.nickname} badges={listing.badges} />
          <span suppressHydrationWarning>{show(formatAgo(listing.createdAt, language, now))}</span>
        </span>
        <TranslationMark written={listing.language} shown={shown} />
      </div>
    </article>
  );
}

/** A request that has waited long for an answer. */
function Unanswered() {
  const { tx } = useText('feed');
  return (
    <span className="rounded-full bg-accent-soft px-2 py-0.5 font-semibold text-accent-text">
      {tx('unanswered')}
    </span>
  );
}

interface FactsProps {
  readonly listing: Listing;
  readonly band: DistanceBand | undefined;
  readonly now: number | undefined;
}

/** Dates and names of languages are in the words of whoever writes them first, server or browser. */
function Facts({ listing, band, now }: FactsProps) {
  const { tx, show, language } = useText('feed');
  const { event, place, speaks } = listing;
  const names = speaksOf(speaks).map((code) => languageName(code, language));
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
      {event && (
        <Fact icon={<CalendarIcon className="size-4" />}>
          <span suppressHydrationWarning className="font-semibold text-ink">
            {show(formatEventTime(event, language, now))}
          </span>
          {event.repeatsUntil !== undefined && <> · {tx('weekly')}</>}
        </Fact>
      )}
      <Fact icon={<PlaceIcon className="size-4" />}>
        {tx('common:place', { name: place.name, prefecture: place.prefecture })}
        {band !== undefined && (
          <>
            {' · '}
            {typeof band === 'number' ? tx('distance.about', { km: band }) : tx(`distance.${band}`)}
          </>
        )}
      </Fact>
      <Fact icon={<SpeechIcon className="size-4" />}>
        {tx('speaks', { languages: formatList(names, language) })}
      </Fact>
      <Fact icon={<BookIcon className="size-4" />}>
        {tx(`common:japaneseNeeded.${listing.japaneseNeeded}`)}
      </Fact>
    </div>
  );
}

function WordsToCome() {
  return (
    <div aria-hidden="true" className="grid gap-2">
      <div className="skeleton h-6 w-4/5" />
      <div className="skeleton h-16 w-full" />
    </div>
  );
}
