import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { addressOf } from './request.ts';
import type { Feed } from './use-feed.ts';
import { NO_FILTERS } from './use-search-change.ts';
import type { SearchChange } from './use-search-change.ts';

interface EmptyFeedProps {
  readonly feed: Feed;
  readonly onChange: (change: SearchChange) => void;
  /** The way to save the search. */
  readonly save: ReactNode;
}

/** No post at all, or none that the search lets through: each with what one can do. */
export function EmptyFeed({ feed, onChange, save }: EmptyFeedProps) {
  const { tx } = useText('feed');
  const { search, request, noWord } = feed;
  const searched = addressOf(search) !== '';
  const isLocal = search.area !== undefined && search.area !== 'japan';
  const japan = request.home === undefined ? undefined : ('japan' as const);
  const which = noWord ? 'noWord' : searched ? 'filtered' : 'none';
  return (
    <EmptyState
      icon={<SearchIcon className="size-7" />}
      title={tx(TITLES[which])}
      actions={
        <>
          {isLocal && !noWord && (
            <Button onClick={() => onChange({ area: japan, order: undefined })}>
              {tx('empty.japan')}
            </Button>
          )}
          {searched && (
            <Button onClick={() => onChange({ ...NO_FILTERS, words: undefined })}>
              {tx('empty.all')}
            </Button>
          )}
          {searched && !noWord && save}
          <ButtonLink look="primary" to={`/${request.language}/new?kind=request`}>
            {tx('empty.write')}
          </ButtonLink>
        </>
      }
    >
      {tx(WORDS[which])}
    </EmptyState>
  );
}

const TITLES = {
  none: 'empty.title',
  filtered: 'empty.filteredTitle',
  noWord: 'empty.noWordTitle',
} as const;
const WORDS = {
  none: 'empty.text',
  filtered: 'empty.filteredText',
  noWord: 'empty.noWordText',
} as const;
