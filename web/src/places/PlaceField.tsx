import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { placeName, stripReadings } from '@friends/domain';
import type { Place, PlaceChoice } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Field } from '../ui/Field.tsx';
import { PlaceIcon } from '../ui/icons.tsx';
import { OtherWays } from './OtherWays.tsx';
import { PlaceName } from './PlaceName.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { usePlaces } from './use-places.ts';

interface PlaceFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** JIS code of the chosen municipality. */
  readonly value: string | undefined;
  /** The chosen cell, where it may be another than the municipality's own. */
  readonly cell?: string | undefined;
  /** Whether a ward or a cell within the municipality can be chosen. */
  readonly finer?: boolean;
  /** Told of the municipality and of the cell: its own, or a finer choice. */
  readonly onChange: (place: Place, cell: string) => void;
}

/** A municipality: the chosen one with a way to change it, or several ways to find one. */
export function PlaceField({ value, cell, finer = false, onChange, ...texts }: PlaceFieldProps) {
  const { tx, ts, language } = useText('fields');
  const state = usePlaces();
  const [searching, setSearching] = useState(false);
  const [choice, setChoice] = useState<PlaceChoice>();
  const change = useRef<HTMLButtonElement>(null);
  const justChosen = useRef(false);
  const chosen = value === undefined ? undefined : state.places?.byCode.get(value);
  const open = searching || chosen === undefined;
  useEffect(() => {
    if (!open && justChosen.current) change.current?.focus();
    justChosen.current = false;
  }, [open]);
  const choose = (next: PlaceChoice) => {
    justChosen.current = true;
    setSearching(false);
    setChoice(next);
    onChange(next.place, next.geohash);
  };
  const spoken = chosen && stripReadings(placeName(chosen, language).name);
  const isFiner = finer && cell !== undefined && cell !== chosen?.geohash;
  const ward = isFiner && choice?.geohash === cell ? choice.ward : undefined;
  return (
    <Field {...texts}>
      {(ids) =>
        open ? (
          <div className="grid gap-2">
            <PlaceSearch {...{ ids, state, finer }} onChoose={choose} autoFocus={searching} />
            <OtherWays places={state.places} cell={cell} onChoose={choose} />
          </div>
        ) : (
          <div className="flex min-h-11 items-center gap-3 rounded-xl border border-edge bg-card ps-3.5">
            <PlaceIcon className="size-5 text-primary-text" />
            <span className="min-w-0 grow py-2">
              <PlaceName place={chosen} {...(ward && { ward })} />
              {isFiner && <span className="block text-sm text-muted">{tx('place.area')}</span>}
            </span>
            <button
              ref={change}
              type="button"
              {...ids}
              aria-invalid={undefined}
              aria-label={`${spoken}: ${ts('place.change')}`}
              onClick={() => setSearching(true)}
              className="min-h-11 shrink-0 rounded-xl px-3.5 font-semibold text-primary-text hover:bg-primary-soft"
            >
              {tx('place.change')}
            </button>
          </div>
        )
      }
    </Field>
  );
}
