import { useEffect, useRef } from 'react';
import { useText } from '../i18n/index.ts';
import { Notice } from '../ui/Notice.tsx';
import type { FoundInText } from './check-text.ts';

interface HintCardProps {
  readonly found: FoundInText;
  /** How often sending was held back for it: each time the card is gone to. */
  readonly asked: number;
}

/** What in a text looks forbidden: the words, the rule, why it matters, how to say it instead. */
export function HintCard({ found, asked }: HintCardProps) {
  const { tx } = useText('safety');
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) card.current?.focus();
  }, [asked]);
  const { hints, stops, cautions } = found;
  return (
    <div ref={card} tabIndex={-1} className="scroll-mt-20 scroll-mb-28 wrap-anywhere">
      {hints.length > 0 && (
        <Notice tone="warning" title={tx('hint.title')}>
          <ul className="grid gap-3">
            {hints.map(({ reason, words }) => (
              <li key={reason} className="grid gap-1">
                <p>{tx('hint.words', { words: words.map((word) => `“${word}”`).join(' ') })}</p>
                <p className="font-medium">{tx(`common:rules.items.${reason}`)}</p>
                <p className="text-sm">{tx(`hint.why.${reason}`)}</p>
                <p className="text-sm">{tx(`hint.instead.${reason}`)}</p>
              </li>
            ))}
          </ul>
          <p className="mt-3 font-semibold">{tx(stops ? 'hint.stops' : 'hint.goOn')}</p>
        </Notice>
      )}
      {cautions && <p className="px-1 py-2 text-sm text-muted">{tx('hint.caution')}</p>}
    </div>
  );
}
