import type { ReactNode } from 'react';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { Language } from '@friends/domain';
import { languageName, useText } from '../../../i18n/index.ts';
import { Several } from '../Several.tsx';

interface SpokenLanguagesProps {
  readonly value: readonly Language[];
  readonly onChange: (value: readonly Language[]) => void;
  readonly error: ReactNode;
}

/** In which languages a session is held. */
export function SpokenLanguages({ value, onChange, error }: SpokenLanguagesProps) {
  const { tx, show, language } = useText('admin-trainings');
  const all = LISTED_LANGUAGES.map((each) => ({
    value: each as Language,
    label: show(languageName(each, language)),
  }));
  return (
    <Several
      legend={tx('form.languages')}
      all={all}
      chosen={value}
      onChange={onChange}
      error={error}
    />
  );
}
