import { useCallback } from 'react';
import { LIMITS } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { usePages } from '../../firebase/use-pages.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import type { OwnFeedback } from './data.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Told } from './Told.tsx';

/** `/:lang/feedback`: wishes and problems for the secretariat, and its answers. */
export function FeedbackPage() {
  const { tx, ts, language } = useText('feedback');
  const { uid = '' } = useSession();
  usePageTitle(ts('title'));
  const read = useCallback(
    async (last: OwnFeedback | undefined) => (await import('./data.ts')).listOwnFeedback(uid, last),
    [uid],
  );
  const { items, failure, busy, hasMore, again, more } = usePages(read, LIMITS.feedbackAtOnce);
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader title={tx('title')} back={`/${language}/me`} />
        <p className="text-muted">{tx('intro')}</p>
      </div>
      <FeedbackForm uid={uid} onSent={again} />
      {items === undefined && !failure && <SkeletonRows />}
      {items !== undefined && items.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-bold">{tx('before')}</h2>
          <ul className="grid gap-3">
            {items.map((told) => (
              <li key={told.id}>
                <Told told={told} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {failure && <ErrorState code={failure} onRetry={again} />}
      {hasMore && !failure && (
        <Button onClick={more} busy={busy} className="justify-self-start">
          {tx('more')}
        </Button>
      )}
    </div>
  );
}
