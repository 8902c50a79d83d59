import { useState } from 'react';
import type { RuleList } from '@friends/domain/moderation';
import { formatNumber, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { partsOf, partsWith } from '../model/rule-list.ts';
import type { Part, WhichPart } from '../model/rule-list.ts';
import { PartRows } from './PartRows.tsx';

/** More rows than these nobody reads: whoever looks for one types more of it. */
const MOST_FOUND = 50;

interface RuleGroupsProps {
  readonly list: RuleList;
  readonly onPart: (part: WhichPart) => void;
}

/** The rules by what they find, and the sets of words that they share; or those that hold a word. */
export function RuleGroups({ list, onPart }: RuleGroupsProps) {
  const { tx } = useText('word-lists');
  const [typed, setTyped] = useState('');
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-lg font-bold">{tx('rules')}</h2>
      <TextField
        type="search"
        label={tx('search')}
        hint={tx('searchHint')}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() === '' ? (
        <Groups parts={partsOf(list)} onPart={onPart} />
      ) : (
        <Found parts={partsWith(list, typed)} onPart={onPart} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onPart({ kind: 'forbidden' })}>{tx('new.forbidden')}</Button>
        <Button onClick={() => onPart({ kind: 'danger' })}>{tx('new.danger')}</Button>
        <Button onClick={() => onPart({ kind: 'sets' })}>{tx('new.sets')}</Button>
      </div>
    </section>
  );
}

interface PartsProps extends Pick<RuleGroupsProps, 'onPart'> {
  readonly parts: readonly Part[];
}

function Found({ parts, onPart }: PartsProps) {
  const { tx } = useText('word-lists');
  return (
    <div className="grid grid-cols-1 gap-2">
      <p role="status" className="text-sm text-muted">
        {tx('found', { count: parts.length })}
      </p>
      <div className="rounded-2xl border border-line bg-card shadow-card empty:hidden">
        {parts.length > 0 && <PartRows parts={parts.slice(0, MOST_FOUND)} onPart={onPart} />}
      </div>
    </div>
  );
}

/** One group is open at once. */
function Groups({ parts, onPart }: PartsProps) {
  const { language } = useText('word-lists');
  const [open, setOpen] = useState<string>();
  const names = [...new Set(parts.map(({ group }) => group))];
  const groups = names.map((name) => [name, parts.filter(({ group }) => group === name)] as const);
  return groups.map(([group, own]) => (
    <div key={group} className="rounded-2xl border border-line bg-card shadow-card">
      <button
        type="button"
        aria-expanded={open === group}
        onClick={() => setOpen(open === group ? undefined : group)}
        className="flex min-h-12 w-full items-center justify-between gap-3 px-4 text-start font-semibold"
      >
        <span>
          <GroupName part={own[0]} />
        </span>
        <span className="text-muted tabular-nums">{formatNumber(own.length, language)}</span>
      </button>
      {open === group && (
        <div className="border-t border-line">
          <PartRows parts={own} onPart={onPart} />
        </div>
      )}
    </div>
  ));
}

function GroupName({ part }: { readonly part: Part | undefined }) {
  const { tx } = useText('word-lists');
  if (part === undefined || part.kind === 'sets') return tx('sets');
  return tx(part.kind === 'danger' ? `dangers.${part.group}` : `cases:reasons.${part.group}`);
}
