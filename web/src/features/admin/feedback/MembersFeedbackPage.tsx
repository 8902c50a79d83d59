import { LIMITS } from '@friends/domain';
import { usePages } from '../../../firebase/use-pages.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SpeechIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listFeedback } from '../feedback-data.ts';
import type { MemberFeedback } from '../feedback-data.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { MemberTold } from './MemberTold.tsx';

/** `/:lang/admin/feedback`: what members wish and what does not work, to be answered. */
export function MembersFeedbackPage() {
  const { tx, ts } = useText('admin');
  usePageTitle(ts('nav.feedback.title'));
  return (
    <OnlyFor task="answer">
      <div>
        <PageHeader title={tx('nav.feedback.title')} />
        <All />
      </div>
    </OnlyFor>
  );
}

const isAnswered = ({ answer }: MemberFeedback) => answer !== undefined;

/** What waits for an answer stands before all that has one. */
function All() {
  const { tx } = useText('admin');
  const { items, failure, busy, hasMore, again, more } = usePages(
    listFeedback,
    LIMITS.feedbackAtOnce,
  );
  if (items === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (items.length === 0) {
    return <EmptyState icon={<SpeechIcon className="size-7" />} title={tx('feedback.none')} />;
  }
  const sorted = [...items.filter((told) => !isAnswered(told)), ...items.filter(isAnswered)];
  return (
    <div className="grid grid-cols-1 gap-3">
      <ul className="grid grid-cols-1 gap-3">
        {sorted.map((told) => (
          <li key={told.id}>
            <MemberTold told={told} onAnswered={again} />
          </li>
        ))}
      </ul>
      {failure && <ErrorState code={failure} onRetry={again} />}
      {hasMore && !failure && (
        <Button onClick={more} busy={busy} className="justify-self-start">
          {tx('feedback.more')}
        </Button>
      )}
    </div>
  );
}
