import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { ReadingLanguage } from '@friends/domain';
import { LANGUAGE_NAMES } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useFurtherReading, useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { UpIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePageTitle } from '../../ui/PageHeader.tsx';
import { useOtherTexts } from '../../ui/post/use-other-texts.ts';
import { FeedNotes } from './FeedNotes.tsx';
import { FeedResults } from './FeedResults.tsx';
import { FilterRow } from './FilterRow.tsx';
import { LOOKS } from './looks.ts';
import { PullToRefresh } from './PullToRefresh.tsx';
import { addressOf, keyOf } from './request.ts';
import { ResultTools } from './ResultTools.tsx';
import { SearchBar } from './SearchBar.tsx';
import { useBeyond } from './use-beyond.ts';
import { useFeed } from './use-feed.ts';
import type { Feed } from './use-feed.ts';
import { useKeptPlace, useMarkPlace } from './use-kept-place.ts';
import type { Place } from './use-kept-place.ts';
import { useSearchChange } from './use-search-change.ts';
import { useView } from './use-view.ts';

interface FeedPageProps {
  /** The way to save the search of the address. */
  readonly renderSave?: ReactNode;
}

/** The posts in the reader's language: the newest, or what is looked for. */
export function FeedPage({ renderSave: save }: FeedPageProps) {
  const { tx } = useText('feed');
  const language = useParams()['lang'] as ReadingLanguage;
  usePageTitle('');
  const list = useRef<HTMLOListElement>(null);
  const mark = useRef<Place>(undefined);
  const markPlace = useMarkPlace(list, mark);
  const feed = useFeed(language, markPlace);
  const { search, request, refresh } = feed;
  const isOver = feed.loadedAt !== undefined && feed.next === undefined;
  const isEmpty = feed.posts.length === 0 && isOver && !feed.noWord;
  const beyond = useBeyond(request, feed.ground, isEmpty);
  const { unanswered } = feed;
  const below = isEmpty ? beyond : feed.posts;
  const onScreen = useMemo(() => [...unanswered, ...below], [unanswered, below]);
  const wordsOf = useOtherTexts(onScreen, markPlace);
  const shown = { posts: feed.posts, words: wordsOf, of: keyOf(request) };
  const { newAbove, toTop } = useKeptPlace(list, mark, shown);
  const onChange = useSearchChange(feed.begin);
  const [view, setView] = useView();
  return (
    <>
      <PullToRefresh onRefresh={refresh} />
      <Welcome language={language} />
      <div className={LOOKS.tools}>
        <SearchBar
          words={search.words ?? ''}
          onAsk={(words) => onChange({ words: words || undefined })}
        />
        <FilterRow feed={feed} onChange={onChange} />
        <ResultTools feed={feed} view={view} onView={setView} />
        {feed.posts.length > 0 && save}
      </div>
      <FeedNotes feed={feed} onChange={onChange} />
      <h2 className="sr-only">{tx('heading')}</h2>
      <SearchStatus feed={feed} />
      <FurtherHint language={language} />
      <FeedResults {...{ feed, beyond, view, list, wordsOf, onChange, save }} />
      <NewPosts count={newAbove} onShow={toTop} />
    </>
  );
}

/** Tells who does not see the results that they are there. */
function SearchStatus({ feed }: { readonly feed: Feed }) {
  const { ts } = useText('feed');
  const count = feed.posts.length;
  const isThere = feed.loadedAt !== undefined && !feed.stale;
  return (
    <p role="status" className="sr-only">
      {feed.stale && ts('searching')}
      {isThere && addressOf(feed.search) !== '' && count > 0 && ts('shown', { count })}
    </p>
  );
}

/** Posts that came above what the reader looks at, and the way up to them. */
function NewPosts({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const { tx } = useText('feed');
  return (
    <div role="status">
      {count > 0 && (
        <button
          type="button"
          onClick={onShow}
          className="fixed start-1/2 top-17 z-10 inline-flex min-h-11 -translate-x-1/2 items-center gap-2 rounded-full bg-primary px-4 font-semibold text-on-primary shadow-card"
        >
          <UpIcon />
          <span>{tx('newPosts', { count })}</span>
        </button>
      )}
    </div>
  );
}

/** What this is and how to take part, for those who have not joined. */
function Welcome({ language }: { readonly language: ReadingLanguage }) {
  const { tx } = useText('feed');
  const { status } = useSession();
  if (status !== 'visitor') return <h1 className="mb-3 text-xl font-bold">{tx('title')}</h1>;
  return (
    <div className={LOOKS.welcome}>
      <h1 className={LOOKS.welcomeText}>{tx('welcome')}</h1>
      <ButtonLink look="primary" to={`/${language}/join`} className="shrink-0">
        {tx('join')}
      </ButtonLink>
    </div>
  );
}

/** A reading language beyond the ten is for members: its translations are made on demand. */
function FurtherHint({ language }: { readonly language: ReadingLanguage }) {
  const { tx } = useText('feed');
  const further = useFurtherReading();
  const { status } = useSession();
  if (further === undefined || status !== 'visitor') return null;
  return (
    <div className="mb-3">
      <Notice actions={<ButtonLink to={`/${language}/join`}>{tx('join')}</ButtonLink>}>
        {tx('joinForReading', { language: LANGUAGE_NAMES[further] })}
      </Notice>
    </div>
  );
}
