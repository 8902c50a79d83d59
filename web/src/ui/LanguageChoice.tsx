import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { FURTHER_LANGUAGES, LANGUAGE_NAMES, LISTED_LANGUAGES } from '@friends/domain';
import type { Language } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { Button } from './Button.tsx';
import { ToggleChip } from './Chip.tsx';
import { FieldError } from './Field.tsx';
import { PlusIcon } from './icons.tsx';

interface LanguageChoiceProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly value: readonly Language[];
  readonly onChange: (value: readonly Language[]) => void;
  /** A language that is no choice here, unless it was chosen before. */
  readonly without?: Language | undefined;
}

/** Any number of languages, each under the name its speakers give it. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const { label, hint, error, value, onChange, without } = props;
  const { tx } = useText('fields');
  const id = useId();
  const [all, setAll] = useState(false);
  const further = FURTHER_LANGUAGES.filter((each) => all || value.includes(each));
  const offered = [...LISTED_LANGUAGES, ...further].filter(
    (each) => each !== without || value.includes(each),
  );
  const toggle = (language: Language) =>
    onChange(
      value.includes(language) ? value.filter((each) => each !== language) : [...value, language],
    );
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`} className="min-w-0">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <p id={`${id}-hint`} className="mb-2 text-sm text-muted empty:hidden">
        {hint}
      </p>
      <div className="flex flex-wrap gap-2">
        {offered.map((language) => (
          <ToggleChip
            key={language}
            lang={language}
            pressed={value.includes(language)}
            onToggle={() => toggle(language)}
          >
            {LANGUAGE_NAMES[language]}
          </ToggleChip>
        ))}
        {!all && (
          <Button look="quiet" icon={<PlusIcon className="size-4" />} onClick={() => setAll(true)}>
            {tx('languages.more')}
          </Button>
        )}
      </div>
      <div className="mt-1 text-sm">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
    </fieldset>
  );
}
