import { useRef, useState } from 'react';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ListedCase } from '../cases-data.ts';
import { BulkDecision } from './BulkDecision.tsx';
import { CaseRow } from './CaseRow.tsx';
import { useKeys } from './use-keys.ts';

interface QueueProps {
  readonly cases: readonly ListedCase[];
  /** Whether several can be decided with one act. */
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

const textOf = ({ excerpt }: ListedCase): string => excerpt?.text.trim() ?? '';

/** Those that say the same as one of the chosen: a wave of many accounts. */
function withSameText(cases: readonly ListedCase[], chosen: ReadonlySet<string>): Set<string> {
  const texts = new Set(cases.filter(({ id }) => chosen.has(id)).map(textOf));
  const same = cases.filter((one) => textOf(one) !== '' && texts.has(textOf(one)));
  return new Set([...chosen, ...same.map(({ id }) => id)]);
}

/** The cases of a queue, gone through by keys, and several of them decided at once. */
export function Queue({ cases, isOpen, onDone }: QueueProps) {
  const { tx, ts } = useText('cases');
  const rows = useRef<HTMLUListElement>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const chosen = cases.filter(({ id }) => marked.has(id));
  const toggle = (id: string) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    setMarked(next);
  };
  const place = () =>
    [...(rows.current?.children ?? [])].findIndex((row) => row.contains(document.activeElement));
  const go = (to: number) => rows.current?.children[to]?.querySelector('a')?.focus();
  useKeys({
    j: () => go(Math.min(place() + 1, cases.length - 1)),
    k: () => go(Math.max(place() - 1, 0)),
    x: () => {
      const one = cases[place()];
      if (isOpen && one) toggle(one.id);
    },
  });
  return (
    <>
      <ul ref={rows} className="grid grid-cols-1 gap-2">
        {cases.map((one) => (
          <li key={one.id} className="flex items-stretch gap-1">
            {isOpen && (
              <label className="flex min-w-11 items-center justify-center">
                <input
                  type="checkbox"
                  aria-label={ts('bulk.choose')}
                  checked={marked.has(one.id)}
                  onChange={() => toggle(one.id)}
                  className="size-5 accent-primary"
                />
              </label>
            )}
            <div className="min-w-0 grow">
              <CaseRow one={one} />
            </div>
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted max-sm:hidden">{tx('keys.queue')}</p>
      {/* Below, so that no row moves from under the finger that chooses it. */}
      {isOpen && chosen.length > 0 && (
        <>
          <div className="sticky bottom-20 z-10 flex flex-wrap items-center gap-2 rounded-2xl border border-line bg-card p-3 shadow-card sm:bottom-2">
            <p role="status" className="grow font-semibold">
              {tx('bulk.chosen', { number: chosen.length })}
            </p>
            <Button onClick={() => setMarked(withSameText(cases, marked))}>
              {tx('bulk.same')}
            </Button>
            <Button onClick={() => setMarked(new Set())}>{tx('bulk.none')}</Button>
          </div>
          <div className="rounded-2xl border border-line bg-card p-4 shadow-card">
            <BulkDecision cases={chosen} onDone={onDone} />
          </div>
        </>
      )}
    </>
  );
}
