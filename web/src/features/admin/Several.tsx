import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldError } from '../../ui/Field.tsx';

interface SeveralProps<T> {
  readonly legend: ReactNode;
  readonly all: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  readonly error: ReactNode;
}

/** Some of a few things. */
export function Several<T extends string | number>(props: SeveralProps<T>) {
  const { legend, all, chosen, onChange, error } = props;
  const id = useId();
  const toggle = (one: T) =>
    onChange(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]);
  return (
    <fieldset aria-describedby={`${id}-error`} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {all.map(({ value, label }) => (
          <label
            key={value}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-xl border border-line bg-card px-3 has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              className="size-5 accent-primary"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div className="mt-1 text-sm empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}
