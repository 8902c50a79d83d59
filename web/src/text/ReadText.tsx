import { lazy, Suspense } from 'react';
import { UserText } from '../ui/UserText.tsx';
import type { UserTextProps } from '../ui/UserText.tsx';

/** Where it cannot be had, the text is as readable as it was. */
const MarkedText = lazy(() =>
  import('./MarkedText.tsx').then(
    ({ MarkedText: marked }) => ({ default: marked }),
    () => ({ default: UserText }),
  ),
);

/** Lines of Japanese end between phrases, where the browser knows how; elsewhere use-breaks.ts does it. */
const PHRASES = '[word-break:auto-phrase]';

/**
 * What a person wrote, where it is read at length: words of life in Japan are explained, lines break
 * where the language allows it. It stands there plain until what this takes has come.
 */
export function ReadText({ className = '', ...rest }: UserTextProps) {
  const props = { ...rest, className: `${PHRASES} ${className}` };
  return (
    <Suspense fallback={<UserText {...props} />}>
      <MarkedText {...props} />
    </Suspense>
  );
}
