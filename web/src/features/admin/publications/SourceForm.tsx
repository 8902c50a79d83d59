import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { LANGUAGE_NAMES, LIMITS, LISTED_LANGUAGES, textLanguage } from '@friends/domain';
import type { ListedLanguage, Publication, PublicationKind } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckField, SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { formOf, isForm, saveCall, tidyPicture } from '../model/publication-form.ts';
import type { PublicationForm } from '../model/publication-form.ts';
import { useEdit } from './use-edit.ts';
import { useProblemText } from './use-problem-text.ts';

interface SourceFormProps {
  readonly kind: PublicationKind;
  readonly id: string;
  /** Absent where nothing has been saved yet. */
  readonly stored: Publication | undefined;
  readonly onSaved: () => void;
}

/** What is written by hand; from it the words in the other languages are made. */
export function SourceForm({ kind, id, stored, onSaved }: SourceFormProps) {
  const { tx, language } = useText('admin');
  const [box] = useState(() => draftBox(`friends.${kind}.${id}`, isForm));
  const own = textLanguage(language) as ListedLanguage;
  const [form, setForm] = useState(() => box.read() ?? formOf(stored, own));
  const { busy, wrong, edit } = useEdit();
  const problem = useProblemText(wrong);
  const change = (part: Partial<PublicationForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    box.write(next);
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const picture = tidyPicture(form.picture, location.origin);
    if (!(await edit(saveCall(kind, id, { ...form, picture })))) return;
    box.drop();
    setForm({ ...form, picture });
    showToast(tx('did.save'));
    onSaved();
  };
  const { title, body } = LIMITS.story;
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4">
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
        lang={form.source}
        dir="auto"
        value={form.body}
        onChange={(event) => change({ body: event.target.value })}
        error={problem('body', body)}
        counter={`${form.body.length} / ${body}`}
      />
      <TextField
        label={tx('form.picture')}
        hint={tx('form.pictureHint')}
        inputMode="url"
        value={form.picture}
        onChange={(event) => change({ picture: event.target.value })}
        error={problem('picture')}
      />
      {kind === 'stories' && (
        <>
          <TextArea
            label={tx('form.people')}
            hint={tx('form.peopleHint')}
            rows={2}
            value={form.people}
            onChange={(event) => change({ people: event.target.value })}
            error={problem('people', LIMITS.story.people)}
          />
          <CheckField
            label={tx('form.consent')}
            checked={form.consent}
            onChange={(event) => change({ consent: event.target.checked })}
            error={problem('consent')}
          />
        </>
      )}
      {problem('') && (
        <p role="alert" className="text-danger-text">
          {problem('')}
        </p>
      )}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('save')}
      </Button>
    </form>
  );
}
