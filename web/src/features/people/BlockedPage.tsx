import { useRef } from 'react';
import { ownBlocks } from '../../firebase/blocks.ts';
import { useLiveList } from '../../firebase/live-list.ts';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BlockIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { BlockedRow } from './BlockedRow.tsx';

/** `/:lang/blocked`: whom a member has blocked. */
export function BlockedPage() {
  const { tx, ts, language } = useText('people');
  const { uid } = useSession();
  const { items, failure } = useLiveList(ownBlocks, uid);
  const page = useRef<HTMLDivElement>(null);
  usePageTitle(ts('title'));
  // The row and its button go: the focus stays on the page.
  const stay = () => page.current?.focus({ preventScroll: true });
  return (
    <div ref={page} tabIndex={-1} className="outline-none">
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      <p className="mb-4 text-muted">{tx('intro')}</p>
      {failure && <ErrorState code={failure} onRetry={ownBlocks.retry} />}
      {items === undefined && !failure && <SkeletonRows />}
      {items?.length === 0 && (
        <EmptyState icon={<BlockIcon className="size-7" />} title={tx('emptyTitle')}>
          {tx('emptyText')}
        </EmptyState>
      )}
      {items !== undefined && items.length > 0 && (
        <ul className="grid gap-2">
          {items.map((block) => (
            <li key={block.other}>
              <BlockedRow block={block} onUnblock={stay} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
