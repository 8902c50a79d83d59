import type { FailureCode } from '../firebase/failure.ts';
import { useText } from '../i18n/index.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface ErrorStateProps {
  readonly code: FailureCode;
  readonly onRetry: () => void;
  readonly busy?: boolean;
}

/** What went wrong, in words a person can act on, and a way to try again. */
export function ErrorState({ code, onRetry, busy = false }: ErrorStateProps) {
  const { tx } = useText();
  const offline = code === 'offline';
  return (
    <div role="alert">
      <Notice
        tone={offline ? 'warning' : 'danger'}
        title={tx(offline ? 'failure.offlineTitle' : 'failure.title')}
        actions={
          <Button onClick={onRetry} busy={busy}>
            {tx('failure.retry')}
          </Button>
        }
      >
        {tx(offline ? 'failure.offline' : 'failure.unknown')}
      </Notice>
    </div>
  );
}
