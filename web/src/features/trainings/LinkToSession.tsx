import { useCallback } from 'react';
import { TRAINING_LINK } from '@friends/domain';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { buttonClass } from '../../ui/looks.ts';

/** The way into a session that is held online, for those who have a place. */
export function LinkToSession({ training }: { readonly training: string }) {
  const { tx } = useText('trainings');
  const load = useCallback(async () => (await import('./data.ts')).readLink(training), [training]);
  const { value } = useAnswer(load);
  if (value === undefined || !TRAINING_LINK.test(value)) return null;
  return (
    <div className="grid gap-1">
      <a href={value} target="_blank" rel="noopener noreferrer" className={buttonClass('primary')}>
        {tx('link')}
      </a>
      <p className="text-sm text-muted">{tx('linkHint')}</p>
    </div>
  );
}
