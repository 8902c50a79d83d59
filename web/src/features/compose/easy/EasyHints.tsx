import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { BookIcon, ForwardIcon } from '../../../ui/icons.tsx';
import type { WrittenTexts } from '../model/easy-rows.ts';
import { HintRows } from './HintRows.tsx';
import { useEasiness } from './use-easiness.ts';

interface EasyHintsProps {
  readonly texts: WrittenTexts;
  readonly onChange: (texts: WrittenTexts) => void;
  /** Begins an easy version, where there is none yet. */
  readonly onWriteEasy?: (() => void) | undefined;
}

const LOOKS = { easy: 'bg-primary', fair: 'bg-accent', hard: 'bg-accent' } as const;

/** How easy the Japanese being written is, in a line; what would be easier, one tap further. */
export function EasyHints({ texts, onChange, onWriteEasy }: EasyHintsProps) {
  const { tx } = useText('easy-writing');
  const id = useId();
  const [open, setOpen] = useState(false);
  const { easiness, rows, use, change, undo } = useEasiness(texts, onChange);
  const undoButton = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The tapped wording is gone with its row.
    if (change !== undefined) undoButton.current?.querySelector('button')?.focus();
  }, [change]);
  if (easiness === undefined) return null;
  const { score, level } = easiness;
  const offers = onWriteEasy !== undefined && level !== 'easy';
  return (
    <section className="grid gap-2 rounded-2xl border border-line bg-card text-sm">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 items-center gap-2 px-3.5 py-2 text-start"
      >
        <BookIcon className="size-4 shrink-0 text-muted" />
        <span className="min-w-0 grow">
          <span className="font-semibold">{tx(`level.${level}`)}</span>{' '}
          <span className="whitespace-nowrap text-muted tabular-nums">
            {tx('score', { score })}
          </span>
        </span>
        <span aria-hidden="true" className="h-1.5 w-12 shrink-0 rounded-full bg-line">
          <span
            className={`block h-full rounded-full ${LOOKS[level]}`}
            style={{ width: `${score}%` }}
          />
        </span>
        <ForwardIcon
          className={`size-4 shrink-0 text-muted ${open ? '-rotate-90' : 'rotate-90'}`}
        />
      </button>
      <div id={id} hidden={!open} className="grid gap-3 px-3.5 pb-3.5">
        <div
          ref={undoButton}
          role="status"
          className="flex flex-wrap items-center gap-2 empty:hidden"
        >
          {change && (
            <>
              <span className="wrap-anywhere">
                {tx('changed', { hard: change.words, easy: change.easy })}
              </span>
              <Button onClick={undo}>{tx('undo')}</Button>
            </>
          )}
        </div>
        {rows.length === 0 ? <p>{tx('nothing')}</p> : <HintRows rows={rows} onUse={use} />}
        {offers && (
          <div className="grid gap-2 border-t border-line pt-3">
            <p>{tx('offer')}</p>
            <Button className="justify-self-start" onClick={onWriteEasy}>
              {tx('write')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
