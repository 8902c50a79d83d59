import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { LANGUAGE_NAMES, LIMITS, LISTED_LANGUAGES, textLanguage } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { formOfTraining, isTrainingForm, saveCallOfTraining } from '../model/training-form.ts';
import type { TrainingForm as Form } from '../model/training-form.ts';
import { useEdit } from '../publications/use-edit.ts';
import type { WholeTraining } from '../trainings-data.ts';
import { SpokenLanguages } from './SpokenLanguages.tsx';
import { useTrainingProblem } from './use-training-problem.ts';
import { WhenAndWhere } from './WhenAndWhere.tsx';

interface TrainingFormProps {
  readonly id: string;
  /** Absent where nothing has been saved yet. */
  readonly stored: WholeTraining | undefined;
  readonly onSaved: () => void;
}

/** What a session is about, when and where; the other languages are made of its words. */
export function TrainingForm({ id, stored, onSaved }: TrainingFormProps) {
  const { tx, language } = useText('admin-trainings');
  const [box] = useState(() => draftBox(`friends.trainings.${id}`, isTrainingForm));
  const own = textLanguage(language) as ListedLanguage;
  const [form, setForm] = useState(() => box.read() ?? formOfTraining(stored, own));
  const { busy, wrong, edit } = useEdit();
  const problem = useTrainingProblem(wrong);
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part };
    setForm(next);
    box.write(next);
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await edit(saveCallOfTraining(id, form)))) return;
    box.drop();
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
        hint={tx('form.bodyHint')}
        lang={form.source}
        dir="auto"
        value={form.body}
        onChange={(event) => change({ body: event.target.value })}
        error={problem('body', body)}
        counter={`${form.body.length} / ${body}`}
      />
      <WhenAndWhere form={form} change={change} problem={problem} />
      <SpokenLanguages
        value={form.languages}
        onChange={(languages) => change({ languages })}
        error={problem('languages', LIMITS.speaks)}
      />
      <TextField
        label={tx('form.capacity')}
        inputMode="numeric"
        value={form.capacity}
        onChange={(event) => change({ capacity: event.target.value })}
        error={problem('capacity', LIMITS.training.capacity)}
        className="max-w-32"
      />
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
