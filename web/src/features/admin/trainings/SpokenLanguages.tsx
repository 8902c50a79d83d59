import { useId } from 'react';
import type { ReactNode } from 'react';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { Language } from '@friends/domain';
import { languageName, useText } from '../../../i18n/index.ts';
import { FieldError } from '../../../ui/Field.tsx';

interface SpokenLanguagesProps {
  readonly value: readonly Language[];
  readonly onChange: (value: readonly Language[]) => void;
  readonly error: ReactNode;
}

/** In which languages a session is held. */
export function SpokenLanguages({ value, onChange, error }: SpokenLanguagesProps) {
  const { tx, show, language } = useText('admin-trainings');
  const id = useId();
  const toggle = (each: Language) =>
    onChange(value.includes(each) ? value.filter((one) => one !== each) : [...value, each]);
  return (
    <fieldset aria-describedby={`${id}-error`} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{tx('form.languages')}</legend>
      <div className="flex flex-wrap gap-2">
        {LISTED_LANGUAGES.map((each) => (
          <label
            key={each}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-xl border border-line bg-card px-3 has-checked:border-primary has-checked:bg-primary-soft"
          >
            <input
              type="checkbox"
              checked={value.includes(each)}
              onChange={() => toggle(each)}
              className="size-5 accent-primary"
            />
            <span>{show(languageName(each, language))}</span>
          </label>
        ))}
      </div>
      <div className="mt-1 text-sm empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}
