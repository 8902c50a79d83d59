import type { SubmitEvent } from 'react';
import { LIMITS, textLanguage } from '@friends/domain';
import type { ListedLanguage, Publication, PublicationKind } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckField, TextArea, TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { formOf, isForm, saveCall, tidyPicture } from '../model/publication-form.ts';
import { SourceWords } from './SourceWords.tsx';
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
  const own = textLanguage(language) as ListedLanguage;
  const begin = () => formOf(stored, own);
  const { form, change, settle } = useKeptForm(`friends.${kind}.${id}`, isForm, begin);
  const { busy, wrong, edit } = useEdit();
  const problem = useProblemText(wrong);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const picture = tidyPicture(form.picture, location.origin);
    if (!(await edit(saveCall(kind, id, { ...form, picture })))) return;
    settle({ ...form, picture });
    showToast(tx('did.save'));
    onSaved();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4">
      <SourceWords namespace="admin" form={form} change={change} problem={problem} />
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
