import type { ReactNode } from 'react';
import { LANGUAGE_NAMES, LIMITS, LISTED_LANGUAGES } from '@friends/domain';
import type { ListedLanguage, Words } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';

interface Source extends Words {
  readonly source: ListedLanguage;
}

interface SourceWordsProps {
  /** In which the fields are named, as `form.source`, `form.title` and so on. */
  readonly namespace: 'admin' | 'admin-trainings';
  readonly form: Source;
  readonly change: (part: Partial<Source>) => void;
  readonly problem: (field: string, max?: number) => ReactNode;
  readonly bodyHint?: ReactNode;
}

/** The words that are written by hand, and in which language. */
export function SourceWords({ namespace, form, change, problem, bodyHint }: SourceWordsProps) {
  const { tx } = useText(namespace);
  const { title, body } = LIMITS.story;
  return (
    <>
      <SelectField
        label={tx('form.source')}
        hint={tx('form.sourceHint')}
        value={form.source}
        onChange={(event) => change({ source: event.target.value as ListedLanguage })}
      >
        {LISTED_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={tx('form.title')}
        lang={form.source}
        dir="auto"
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
        error={problem('title', title)}
        counter={`${form.title.length} / ${title}`}
      />
      <TextArea
        label={tx('form.body')}
        hint={bodyHint}
        lang={form.source}
        dir="auto"
        value={form.body}
        onChange={(event) => change({ body: event.target.value })}
        error={problem('body', body)}
        counter={`${form.body.length} / ${body}`}
      />
    </>
  );
}
