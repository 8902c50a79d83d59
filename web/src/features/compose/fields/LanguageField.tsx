import { useState } from 'react';
import { LANGUAGES, LANGUAGE_NAMES } from '@friends/domain';
import type { Language } from '@friends/domain';
import { languageName, useText } from '../../../i18n/index.ts';
import { ToggleChip } from '../../../ui/Chip.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { focusField } from '../../../ui/focus-field.ts';
import { TranslateIcon } from '../../../ui/icons.tsx';
import { languageGuesses, writtenIn } from '../model/check.ts';
import type { ComposerFieldProps } from './field.ts';
import { useProblemText } from './use-problem-text.ts';

/** Shorter texts may still become clear while they are being typed. */
const TELLING_LENGTH = 25;
/** Likely languages that one tap chooses. */
const QUICK_GUESSES = 3;

/** In which language the text seems to be, and the question where that is not sure. */
export function LanguageField({ form, problems, change }: ComposerFieldProps) {
  const { tx, ts, language: reader } = useText('compose');
  const problemText = useProblemText();
  const [opened, setOpened] = useState(false);
  const { language, sure } = writtenIn(form);
  const long = form.title.length + form.body.length >= TELLING_LENGTH;
  const unsure = !sure && (long || problems.language !== undefined);
  const guesses = languageGuesses(form, form.speaks, LANGUAGES);
  const asks = unsure || opened || form.language !== '';
  const choose = (chosen: Language) => {
    change({ language: chosen });
    // The tapped answer is gone then; the choice made is where it can be changed.
    requestAnimationFrame(() => focusField('language'));
  };
  const known = sure && language !== undefined ? languageName(language, reader) : undefined;
  return (
    <div data-field="language" className="grid min-h-11 content-start gap-2">
      <div aria-live="polite" className="text-sm">
        {known !== undefined && (
          <p className="flex items-start gap-2 text-primary-text">
            <TranslateIcon className="mt-0.5 size-4" />
            <span>{tx('language.writtenIn', { language: known })}</span>
          </p>
        )}
        {unsure && <p>{tx('language.unsure')}</p>}
      </div>
      {unsure && (
        <div className="flex flex-wrap gap-2">
          {guesses.slice(0, QUICK_GUESSES).map((each) => (
            <ToggleChip key={each} lang={each} pressed={false} onToggle={() => choose(each)}>
              {LANGUAGE_NAMES[each]}
            </ToggleChip>
          ))}
        </div>
      )}
      {known !== undefined && !asks && (
        <button
          type="button"
          onClick={() => setOpened(true)}
          className="min-h-11 justify-self-start text-sm font-semibold text-primary-text underline underline-offset-4"
        >
          {tx('language.change', { language: known })}
        </button>
      )}
      {asks && (
        <SelectField
          label={tx('language.label')}
          error={problemText(problems.language)}
          value={form.language}
          onChange={(event) => change({ language: event.target.value as Language | '' })}
        >
          <option value="">{ts(unsure ? 'language.choose' : 'language.auto')}</option>
          {guesses.map((each) => (
            <option key={each} value={each}>
              {`${LANGUAGE_NAMES[each]} – ${languageName(each, reader)}`}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
