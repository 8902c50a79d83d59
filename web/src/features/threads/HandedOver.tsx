import { lazy, Suspense } from 'react';
import { HELP_PHRASE, phraseOf } from '@friends/domain';

const HelpCard = lazy(async () => ({ default: (await import('./HelpCard.tsx')).HelpCard }));

/** Where help is, below a message that shows it; nothing below others. */
export function HandedOver({ text }: { readonly text: string }) {
  if (phraseOf(text) !== HELP_PHRASE) return null;
  return (
    <Suspense>
      <HelpCard />
    </Suspense>
  );
}
