import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { KINDS } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import { CloseIcon, FilterIcon, PlaceIcon } from '../../ui/icons.tsx';
import { KindIcon } from '../../ui/KindChip.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { activeFilters, areaName, countFilters } from './filter-names.ts';
import type { ActiveFilter } from './filter-names.ts';
import type { Feed } from './use-feed.ts';
import { kindChange, NO_FILTERS } from './use-search-change.ts';
import type { SearchChange } from './use-search-change.ts';

const loadSheet = () => import('./FilterSheet.tsx');
const FilterSheet = lazy(async () => ({ default: (await loadSheet()).FilterSheet }));

interface FilterRowProps {
  readonly feed: Feed;
  readonly onChange: (change: SearchChange) => void;
}

/** The filters used most, the way to all of them, and those that are on. */
export function FilterRow({ feed, onChange }: FilterRowProps) {
  const { tx, ts, show, language } = useText('feed');
  const [sheet, setSheet] = useState<'never' | 'open' | 'closed'>('never');
  const { search, request, ground } = feed;
  const open = async () => {
    try {
      await loadSheet();
      setSheet('open');
    } catch {
      showToast(tx('common:failure.offline'));
    }
  };
  const shownGround = feed.stale ? undefined : ground;
  const area = areaName(search, shownGround, request.home !== undefined, { tx, show, language });
  const count = countFilters(search);
  return (
    <>
      <div
        role="group"
        aria-label={ts('filter.title')}
        className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none]"
      >
        <SheetButton icon={<FilterIcon className="size-4" />} isOn={count > 0} onOpen={open}>
          {count > 0 ? tx('filter.openCount', { number: count }) : tx('filter.title')}
        </SheetButton>
        <SheetButton
          icon={<PlaceIcon className="size-4" />}
          isOn={search.area !== undefined}
          onOpen={open}
        >
          <span className="sr-only">{tx('filter.where')}: </span>
          {area}
        </SheetButton>
        {KINDS.map((one) => (
          <ToggleChip
            key={one}
            pressed={search.kind === one}
            onToggle={() => onChange(kindChange(search.kind, one))}
            icon={<KindIcon kind={one} className="size-4" />}
          >
            {tx(`common:kind.${one}`)}
          </ToggleChip>
        ))}
      </div>
      <ActiveFilters filters={activeFilters(search, { tx, show, language })} onChange={onChange} />
      {sheet !== 'never' && (
        <Suspense>
          <FilterSheet
            open={sheet === 'open'}
            onOpenChange={(opens) => setSheet(opens ? 'open' : 'closed')}
            feed={feed}
            onChange={onChange}
          />
        </Suspense>
      )}
    </>
  );
}

interface SheetButtonProps {
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly onOpen: () => Promise<void>;
  readonly children: ReactNode;
}

function SheetButton({ icon, isOn, onOpen, children }: SheetButtonProps) {
  const look = isOn ? 'border-primary bg-primary-soft text-primary-text' : 'border-edge bg-card';
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onPointerEnter={() => void loadSheet().catch(() => undefined)}
      onFocus={() => void loadSheet().catch(() => undefined)}
      onClick={() => void onOpen()}
      className={`inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border px-3.5 py-1 text-sm font-medium ${look}`}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  readonly onChange: (change: SearchChange) => void;
}

/** Each filter that is on can be taken away by itself, and all of them at once. */
function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { tx, ts } = useText('feed');
  if (filters.length === 0) return null;
  return (
    <ul aria-label={ts('filter.active')} className="flex flex-wrap gap-2">
      {filters.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => onChange(without)}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full bg-primary-soft px-3.5 py-1 text-start text-sm font-medium text-primary-text"
          >
            <span className="sr-only">{tx('filter.remove')}: </span>
            <span>{name}</span>
            <CloseIcon className="size-4" />
          </button>
        </li>
      ))}
      <li>
        <ClearButton onChange={onChange} />
      </li>
    </ul>
  );
}

/** Takes all filters away; what was typed stays. */
export function ClearButton({ onChange }: Pick<ActiveFiltersProps, 'onChange'>) {
  const { tx } = useText('feed');
  return (
    <button
      type="button"
      onClick={() => onChange(NO_FILTERS)}
      className="min-h-11 rounded-full px-3 text-sm font-semibold text-primary-text hover:bg-primary-soft"
    >
      {tx('filter.clear')}
    </button>
  );
}
