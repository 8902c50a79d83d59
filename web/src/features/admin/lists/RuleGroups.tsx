import { useState } from 'react';
import type { RuleList } from '@friends/domain/moderation';
import { formatNumber, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { partsOf } from '../model/rule-list.ts';
import type { Part, WhichPart } from '../model/rule-list.ts';

interface RuleGroupsProps {
  readonly list: RuleList;
  readonly onPart: (part: WhichPart) => void;
}

/** The rules by what they find, and the sets of words that they share; one group is open at once. */
export function RuleGroups({ list, onPart }: RuleGroupsProps) {
  const { tx, language } = useText('word-lists');
  const [open, setOpen] = useState<string>();
  const parts = partsOf(list);
  const groups = new Set(parts.map(({ group }) => group));
  return (
    <section className="grid grid-cols-1 gap-2">
      <h2 className="text-lg font-bold">{tx('rules')}</h2>
      {[...groups].map((group) => (
        <div key={group} className="rounded-2xl border border-line bg-card shadow-card">
          <button
            type="button"
            aria-expanded={open === group}
            onClick={() => setOpen(open === group ? undefined : group)}
            className="flex min-h-12 w-full items-center justify-between gap-3 px-4 text-start font-semibold"
          >
            <span>
              <GroupName part={parts.find((part) => part.group === group)} />
            </span>
            <span className="text-muted tabular-nums">
              {formatNumber(parts.filter((part) => part.group === group).length, language)}
            </span>
          </button>
          {open === group && (
            <Parts parts={parts.filter((part) => part.group === group)} onPart={onPart} />
          )}
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onPart({ kind: 'forbidden' })}>{tx('new.forbidden')}</Button>
        <Button onClick={() => onPart({ kind: 'danger' })}>{tx('new.danger')}</Button>
        <Button onClick={() => onPart({ kind: 'sets' })}>{tx('new.sets')}</Button>
      </div>
    </section>
  );
}

function GroupName({ part }: { readonly part: Part | undefined }) {
  const { tx } = useText('word-lists');
  if (part === undefined || part.kind === 'sets') return tx('sets');
  return tx(part.kind === 'danger' ? `dangers.${part.group}` : `cases:reasons.${part.group}`);
}

/** The beginning of a rule's words. */
function wordsOf({ kind, value }: Part): string {
  const { all = [], terms = [] } = value as Partial<
    Record<'all' | 'terms', readonly (string | readonly string[])[]>
  >;
  const groups = all.map((group) => `(${[...group].slice(0, 6).join(' | ')})`).join(' + ');
  return kind === 'sets' ? terms.slice(0, 12).join(' | ') : groups;
}

function Parts({
  parts,
  onPart,
}: { readonly parts: readonly Part[] } & Pick<RuleGroupsProps, 'onPart'>) {
  const { tx } = useText('word-lists');
  return (
    <ul className="divide-y divide-line border-t border-line">
      {parts.map((part) => (
        <li key={`${part.kind} ${part.name}`}>
          <button
            type="button"
            onClick={() => onPart(part)}
            className="grid min-h-11 w-full px-4 py-2 text-start wrap-anywhere hover:bg-sunken"
          >
            <span className="text-sm">
              <code>{part.name}</code>
              {'weight' in part.value && <> · {tx(`weights.${String(part.value.weight)}`)}</>}
            </span>
            <span dir="auto" className="line-clamp-2 text-sm text-muted">
              {wordsOf(part)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
