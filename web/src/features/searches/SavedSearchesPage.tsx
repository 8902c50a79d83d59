import { useRef } from 'react';
import { useLiveList } from '../../firebase/live-list.ts';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { keptSearches } from './kept-searches.ts';
import type { Kept } from './model/saved.ts';
import { SavedRow } from './SavedRow.tsx';
import { useSaving } from './use-saving.ts';

/** `/:lang/searches`: what a member is told news of. */
export function SavedSearchesPage() {
  const { tx, ts, language } = useText('searches');
  const { uid } = useSession();
  const { items, failure } = useLiveList(keptSearches, uid);
  const { remove } = useSaving();
  const page = useRef<HTMLDivElement>(null);
  usePageTitle(ts('title'));
  const removeRow = (saved: Kept) => {
    // The row and its button go: the focus stays on the page.
    page.current?.focus({ preventScroll: true });
    remove(saved);
  };
  return (
    <div ref={page} tabIndex={-1} className="outline-none">
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      <p className="mb-4 text-muted">{tx('intro')}</p>
      {failure && <ErrorState code={failure} onRetry={keptSearches.retry} />}
      {items === undefined && !failure && <SkeletonRows />}
      {items?.length === 0 && <NothingSaved />}
      {items !== undefined && items.length > 0 && (
        <ul className="grid gap-2">
          {items.map((saved) => (
            <li key={saved.id}>
              <SavedRow saved={saved} onDelete={() => removeRow(saved)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function NothingSaved() {
  const { tx, language } = useText('searches');
  return (
    <EmptyState
      icon={<SearchIcon className="size-7" />}
      title={tx('emptyTitle')}
      actions={
        <ButtonLink look="primary" to={`/${language}/`}>
          {tx('emptyAction')}
        </ButtonLink>
      }
    >
      {tx('emptyText')}
    </EmptyState>
  );
}
