import { useId } from 'react';
import type { ReactNode } from 'react';
import { FieldError } from './Field.tsx';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: ReactNode;
}

interface ChoiceFieldProps<T extends string> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly error?: ReactNode;
  readonly disabled?: boolean;
}

/** One of a few things, each with a word of explanation. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { legend, name, choices, value, onChange, error, disabled } = props;
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-error`} disabled={disabled} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      <div className="grid gap-2">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-11 cursor-pointer items-start gap-3 rounded-xl border border-line bg-card px-3.5 py-2.5 has-checked:border-primary has-checked:bg-primary-soft has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={`${name}-${id}`}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="mt-0.5 size-5 shrink-0 accent-primary outline-none"
            />
            <span className="min-w-0 grow">
              <span className="font-medium">{choice.label}</span>
              {choice.hint && <span className="block text-sm text-muted">{choice.hint}</span>}
            </span>
            {choice.icon}
          </label>
        ))}
      </div>
      <div className="mt-1 text-sm empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}
