import { lazy, Suspense } from 'react';
import type { WrittenTexts } from '../model/easy-rows.ts';

/** What cannot be loaded keeps nobody from writing. */
const EasyHints = lazy(() =>
  import('./EasyHints.tsx').then(
    (loaded) => ({ default: loaded.EasyHints }),
    () => ({ default: () => null }),
  ),
);

interface EasyHintsLaterProps {
  readonly texts: WrittenTexts;
  readonly onChange: (texts: WrittenTexts) => void;
  readonly onWriteEasy?: (() => void) | undefined;
}

/** Too short a text says nothing about how its writer writes. */
const TELLING_LENGTH = 12;

/** The hints, and the lists they need, once there is Japanese to look at; their place is kept. */
export function EasyHintsLater(props: EasyHintsLaterProps) {
  const { title, body } = props.texts;
  if (title.length + body.length < TELLING_LENGTH) return null;
  return (
    <Suspense fallback={<div className="min-h-12" />}>
      <EasyHints {...props} />
    </Suspense>
  );
}
