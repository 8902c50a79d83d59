import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SpeechIcon } from '../../../ui/icons.tsx';
import { EmptyState } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listFeedback } from '../feedback-data.ts';
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

function All() {
  const { tx } = useText('admin');
  const { value, failure, again } = useAnswer(listFeedback);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) {
    return <EmptyState icon={<SpeechIcon className="size-7" />} title={tx('feedback.none')} />;
  }
  return (
    <ul className="grid gap-3">
      {value.map((told) => (
        <li key={told.id}>
          <MemberTold told={told} onAnswered={again} />
        </li>
      ))}
    </ul>
  );
}
