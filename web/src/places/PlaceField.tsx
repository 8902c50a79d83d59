import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { placeName, stripReadings } from '@friends/domain';
import type { Place } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Field } from '../ui/Field.tsx';
import { PlaceIcon } from '../ui/icons.tsx';
import { PlaceName } from './PlaceName.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { usePlaces } from './use-places.ts';

interface PlaceFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** JIS code of the chosen municipality. */
  readonly value: string | undefined;
  readonly onChange: (place: Place) => void;
}

/** A municipality: the chosen one with a way to change it, or a search for one. */
export function PlaceField({ label, hint, error, value, onChange }: PlaceFieldProps) {
  const { tx, ts, language } = useText('fields');
  const state = usePlaces();
  const [searching, setSearching] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const justChosen = useRef(false);
  const chosen = value === undefined ? undefined : state.places?.byCode.get(value);
  const open = searching || chosen === undefined;
  useEffect(() => {
    if (!open && justChosen.current) change.current?.focus();
    justChosen.current = false;
  }, [open]);
  const choose = (place: Place) => {
    justChosen.current = true;
    setSearching(false);
    onChange(place);
  };
  const spoken = chosen && stripReadings(placeName(chosen, language).name);
  return (
    <Field {...{ label, hint, error }}>
      {(ids) =>
        open ? (
          <PlaceSearch ids={ids} state={state} onChoose={choose} autoFocus={searching} />
        ) : (
          <div className="flex min-h-11 items-center gap-3 rounded-xl border border-edge bg-card ps-3.5">
            <PlaceIcon className="size-5 text-primary-text" />
            <span className="grow py-2">
              <PlaceName place={chosen} />
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
