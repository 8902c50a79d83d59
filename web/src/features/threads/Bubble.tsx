import type { ReactNode } from 'react';
import type { AnyReadingLanguage } from '@friends/domain';
import { formatClock } from '../../i18n/index.ts';
import { ReadText } from '../../text/ReadText.tsx';
import { UserText } from '../../ui/UserText.tsx';

interface SaidProps {
  readonly text: string;
  readonly language: AnyReadingLanguage | undefined;
  readonly className?: string;
  /** Whether it is for this reader to understand: their own words need no explanation. */
  readonly explained?: boolean;
}

/** What somebody wrote; its language is not claimed before it is known. */
export function Said({ text, language, className = '', explained = false }: SaidProps) {
  if (language !== undefined && explained) return <ReadText {...{ text, language, className }} />;
  if (language !== undefined) return <UserText {...{ text, language, className }} />;
  return (
    <p lang="" dir="auto" className={`whitespace-pre-line ${className}`}>
      {text}
    </p>
  );
}

interface BubbleProps {
  readonly mine: boolean;
  /** Who wrote it, for those who do not see the side it stands on. */
  readonly who: ReactNode;
  readonly at: number;
  /** What is said of it beside the time. */
  readonly meta?: ReactNode;
  readonly faint?: boolean;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

/** One message: mine at the end of the line, the other's at its beginning. */
export function Bubble({ mine, who, at, meta, faint = false, children, below }: BubbleProps) {
  const look = mine
    ? 'rounded-ee-md bg-primary-soft text-ink'
    : 'rounded-es-md border border-line bg-card';
  return (
    <div className={`grid gap-1 ${mine ? 'justify-items-end ps-10' : 'justify-items-start pe-10'}`}>
      <div className={`max-w-full rounded-2xl px-3.5 py-2.5 ${look} ${faint ? 'opacity-75' : ''}`}>
        <span className="sr-only">{who} </span>
        {children}
      </div>
      <p className="flex flex-wrap items-center gap-x-1.5 px-1 text-xs text-muted">
        <time dateTime={new Date(at).toISOString()} className="tabular-nums">
          {formatClock(at)}
        </time>
        {meta}
      </p>
      {below}
    </div>
  );
}
