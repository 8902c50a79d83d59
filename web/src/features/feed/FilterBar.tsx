import type { ChangeEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { GROUPS, KINDS, LANGUAGES } from '@friends/domain';
import type { ListingFilters } from '../../firebase/listing-query.ts';
import { languageName, useText } from '../../i18n/index.ts';
import { ToggleChip } from '../../ui/Chip.tsx';
import { KindIcon } from '../../ui/KindChip.tsx';

type FilterName = keyof ListingFilters;

/** Narrows the feed by kind, topic and language; held in the address, so that it can be shared. */
export function FilterBar({ filters }: { readonly filters: ListingFilters }) {
  const { tx, ts, language } = useText('feed');
  const [, setSearch] = useSearchParams();
  const set = (name: FilterName, value: string | undefined) =>
    setSearch(
      (search) => {
        if (value) search.set(name, value);
        else search.delete(name);
        return search;
      },
      { replace: true },
    );
  const { kind, group, speaks } = filters;
  return (
    <section aria-label={ts('filter.title')} className="mb-4 grid gap-2">
      <div
        role="group"
        aria-label={ts('filter.what')}
        className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 [scrollbar-width:none]"
      >
        {KINDS.map((one) => (
          <ToggleChip
            key={one}
            pressed={kind === one}
            onToggle={() => set('kind', kind === one ? undefined : one)}
            icon={<KindIcon kind={one} className="size-4" />}
          >
            {tx(`common:kind.${one}`)}
          </ToggleChip>
        ))}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <FilterSelect
          label={ts('filter.topic')}
          value={group}
          onChoose={(one) => set('group', one)}
        >
          <option value="">{ts('filter.allTopics')}</option>
          {GROUPS.map((one) => (
            <option key={one} value={one}>
              {ts(`common:group.${one}`)}
            </option>
          ))}
        </FilterSelect>
        <FilterSelect
          label={ts('filter.speaks')}
          value={speaks}
          onChoose={(one) => set('speaks', one)}
        >
          <option value="">{ts('filter.anyLanguage')}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {languageName(one, language)}
            </option>
          ))}
        </FilterSelect>
      </div>
    </section>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function FilterSelect({ label, value = '', onChoose, children }: FilterSelectProps) {
  const look = value ? 'border-primary bg-primary-soft text-primary-text' : 'border-line bg-card';
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => onChoose(event.target.value)}
      className={`min-h-11 w-full min-w-0 truncate rounded-full border px-3 text-sm font-medium ${look}`}
    >
      {children}
    </select>
  );
}
