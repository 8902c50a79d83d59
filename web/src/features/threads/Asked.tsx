import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button, Spinner } from '../../ui/Button.tsx';
import type { AskedState } from './use-asked.ts';

interface AskedProps<T> {
  readonly state: AskedState<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
}

/** What was asked for, or why it is not there yet. */
export function Asked<T>({ state, onRetry, children }: AskedProps<T>) {
  const { tx } = useText('threads');
  return (
    <div role="status" className="grid min-h-11 content-center gap-1">
      {state.is === 'there' && children(state.value)}
      {state.is === 'asking' && (
        <p className="flex items-center gap-2 text-muted">
          <Spinner />
          <span>{tx('message.translating')}</span>
        </p>
      )}
      {state.is === 'failed' && (
        <div className="grid justify-items-start gap-1">
          <p className="text-danger-text">{tx(`look.${state.trouble}`)}</p>
          {state.trouble !== 'budget' && <Button onClick={onRetry}>{tx('retry')}</Button>}
        </div>
      )}
    </div>
  );
}
