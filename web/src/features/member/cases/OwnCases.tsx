import { useCallback } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { listOwnCases } from '../cases-data.ts';
import { OwnCaseCard } from './OwnCaseCard.tsx';

/** What was decided about one's own things, and what one can do about it. */
export function OwnCases() {
  const { tx, language } = useText('decisions');
  const load = useCallback(() => listOwnCases(language), [language]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) return <p className="text-muted">{tx('none')}</p>;
  return (
    <ul className="grid gap-3">
      {value.map((one) => (
        <li key={one.id}>
          <OwnCaseCard one={one} onChanged={again} />
        </li>
      ))}
    </ul>
  );
}
