import type { ReadingLanguage } from '@friends/domain';
import { searchOfFilters } from '../../firebase/listing-query.ts';
import type { ListingFilters } from '../../firebase/listing-query.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';

interface EmptyFeedProps {
  readonly filters: ListingFilters;
  readonly language: ReadingLanguage;
}

/** No post at all, or none that the filters let through: each with what one can do. */
export function EmptyFeed({ filters, language }: EmptyFeedProps) {
  const { tx } = useText('feed');
  const filtered = searchOfFilters(filters) !== '';
  return (
    <EmptyState
      icon={<SearchIcon className="size-7" />}
      title={tx(filtered ? 'empty.filteredTitle' : 'empty.title')}
      actions={
        <>
          {filtered && <ButtonLink to={`/${language}/`}>{tx('filter.clear')}</ButtonLink>}
          <ButtonLink look="primary" to={`/${language}/new?kind=request`}>
            {tx('empty.write')}
          </ButtonLink>
        </>
      }
    >
      {tx(filtered ? 'empty.filteredText' : 'empty.text')}
    </EmptyState>
  );
}
