import { lazy, Suspense } from 'react';
import type { SpeakButtonProps } from './SpeakButton.tsx';

const SpeakButton = lazy(() =>
  import('./SpeakButton.tsx').then(
    (loaded) => ({ default: loaded.SpeakButton }),
    () => ({ default: () => null }),
  ),
);

/** The button that reads a text aloud, loaded when the text is on the screen already. */
export function SpeakLater(props: SpeakButtonProps) {
  return (
    <Suspense>
      <SpeakButton {...props} />
    </Suspense>
  );
}
