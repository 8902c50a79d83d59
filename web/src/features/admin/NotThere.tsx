import type { FailureCode } from '../../firebase/failure.ts';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';

interface NotThereProps {
  /** In which `gone` says that there is none any more. */
  readonly namespace: 'stories' | 'trainings';
  readonly failure: FailureCode;
  readonly onRetry: () => void;
}

/** Why a story or a session is not shown; what was deleted does not come by trying again. */
export function NotThere({ namespace, failure, onRetry }: NotThereProps) {
  const { tx } = useText(namespace);
  if (failure !== 'denied') return <ErrorState code={failure} onRetry={onRetry} />;
  return <EmptyState icon={<BookIcon className="size-7" />} title={tx('gone')} />;
}
