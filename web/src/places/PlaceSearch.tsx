import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { searchPlaces } from '@friends/domain';
import type { Place } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { PlaceName } from './PlaceName.tsx';
import type { PlacesState } from './use-places.ts';

const SHOWN = 8;

interface PlaceSearchProps {
  readonly ids: {
    readonly id: string;
    readonly 'aria-describedby': string;
    readonly 'aria-invalid': boolean;
  };
  readonly state: PlacesState;
  readonly onChoose: (place: Place) => void;
  readonly autoFocus: boolean;
}

/** Finds a municipality by name in kanji, kana or Latin letters. */
export function PlaceSearch({ ids, state, onChoose, autoFocus }: PlaceSearchProps) {
  const { ts } = useText('fields');
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { places } = state;
  const found = useMemo(
    () => (places === undefined ? [] : searchPlaces(places.index, query, SHOWN)),
    [places, query],
  );
  const onKey = (event: KeyboardEvent) => {
    // Enter that ends a kanji conversion chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const place = found[active];
      if (place !== undefined) onChoose(place);
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
        {found.map((place, index) => (
          <li
            key={place.code}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(place)}
            className="flex min-h-11 cursor-pointer items-center px-3.5 py-2 hover:bg-sunken aria-selected:bg-primary-soft"
          >
            <PlaceName place={place} />
          </li>
        ))}
      </ul>
      <SearchStatus query={query} found={found.length} state={state} />
    </div>
  );
}

interface SearchStatusProps {
  readonly query: string;
  readonly found: number;
  readonly state: PlacesState;
}

function SearchStatus({ query, found, state }: SearchStatusProps) {
  const { tx } = useText('fields');
  const asked = query.trim() !== '';
  return (
    <div role="status" className="text-sm text-muted">
      {state.failed && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-danger-text">
          {tx('place.failed')} <Button onClick={state.retry}>{tx('place.retry')}</Button>
        </p>
      )}
      {asked && !state.failed && state.places === undefined && (
        <p className="mt-2">{tx('place.loading')}</p>
      )}
      {asked && state.places !== undefined && found === 0 && (
        <p className="mt-2">{tx('place.none', { query })}</p>
      )}
      {found > 0 && <p className="sr-only">{tx('place.found', { count: found })}</p>}
    </div>
  );
}
