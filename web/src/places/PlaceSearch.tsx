import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PlaceChoice } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { PlaceName } from './PlaceName.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useChoices } from './use-choices.ts';
import type { PlacesState } from './use-places.ts';

interface PlaceSearchProps {
  readonly ids: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  };
  readonly state: PlacesState;
  readonly onChoose: (choice: PlaceChoice) => void;
  readonly autoFocus: boolean;
  /** Whether the wards of cities can be chosen too. */
  readonly finer: boolean;
}

/** Finds a municipality by name in kanji, kana or Latin letters, or by postal code. */
export function PlaceSearch({ ids, state, onChoose, autoFocus, finer }: PlaceSearchProps) {
  const { ts } = useText('fields');
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useChoices(query, state, finer);
  const found = typeof choices.search === 'string' ? [] : choices.search;
  const onKey = (event: KeyboardEvent) => {
    // Enter that ends a kanji conversion chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = found[active];
      if (choice !== undefined) onChoose(choice);
    } else if (event.key === 'Escape') setQuery('');
  };
  return (
    <div>
      <input
        {...ids}
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        // The search was opened by a tap on “Change”: what was tapped is gone.
        autoFocus={autoFocus}
        value={query}
        placeholder={ts('place.placeholder')}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKey}
        className="min-h-11 w-full rounded-xl border border-edge bg-card px-3.5 py-2.5 placeholder:text-muted aria-invalid:border-danger aria-[invalid=false]:border-edge"
      />
      <ul
        id={list}
        role="listbox"
        aria-label={ts('place.placeholder')}
        className="mt-2 overflow-hidden rounded-xl border border-line bg-card empty:hidden"
      >
        {found.map((choice, index) => (
          <li
            key={choice.ward?.code ?? choice.place.code}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(choice)}
            className="flex min-h-11 cursor-pointer items-center px-3.5 py-2 hover:bg-sunken aria-selected:bg-primary-soft"
          >
            <PlaceName {...choice} />
          </li>
        ))}
      </ul>
      <SearchStatus query={query} choices={choices} />
    </div>
  );
}
