import { useCallback } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { Told } from './Told.tsx';

/** `/:lang/feedback`: wishes and problems for the secretariat, and its answers. */
export function FeedbackPage() {
  const { tx, ts, language } = useText('feedback');
  const { uid = '' } = useSession();
  usePageTitle(ts('title'));
  const load = useCallback(async () => (await import('./data.ts')).listOwnFeedback(uid), [uid]);
  const { value, failure, again } = useAnswer(load);
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader title={tx('title')} back={`/${language}/me`} />
        <p className="text-muted">{tx('intro')}</p>
      </div>
      <FeedbackForm uid={uid} onSent={again} />
      {failure && <ErrorState code={failure} onRetry={again} />}
      {value === undefined && !failure && <SkeletonRows />}
      {value !== undefined && value.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-lg font-bold">{tx('before')}</h2>
          <ul className="grid gap-3">
            {value.map((told) => (
              <li key={told.id}>
                <Told told={told} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
