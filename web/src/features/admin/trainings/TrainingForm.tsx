import type { SubmitEvent } from 'react';
import { LIMITS, textLanguage } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { formOfTraining, isTrainingForm, saveCallOfTraining } from '../model/training-form.ts';
import { SourceWords } from '../publications/SourceWords.tsx';
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
  const own = textLanguage(language) as ListedLanguage;
  const begin = () => formOfTraining(stored, own);
  const { form, change, settle } = useKeptForm(`friends.trainings.${id}`, isTrainingForm, begin);
  const { busy, wrong, edit } = useEdit();
  const problem = useTrainingProblem(wrong);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await edit(saveCallOfTraining(id, form)))) return;
    settle();
    showToast(tx('did.save'));
    onSaved();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4">
      <SourceWords
        namespace="admin-trainings"
        {...{ form, change, problem }}
        bodyHint={tx('form.bodyHint')}
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
