import type { SubmitEvent } from 'react';
import { LIMITS, textLanguage } from '@friends/domain';
import type { PublicationCall, TrainingCall, Words } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { useEdit } from './use-edit.ts';
import { useProblemText } from './use-problem-text.ts';

type Bare<Call> = Omit<Extract<Call, { readonly act: 'correct' }>, 'title' | 'body'>;

/** Which words are corrected: of a story, an announcement or a session. */
export type Correction = Bare<PublicationCall> | Bare<TrainingCall>;

interface CorrectionFormProps {
  readonly call: Correction;
  readonly text: Words;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function isWords(value: unknown): value is Words {
  const { title, body } = Object(value) as Partial<Record<keyof Words, unknown>>;
  return typeof title === 'string' && typeof body === 'string';
}

/** The words in one language, corrected by hand; from then on no machine changes them. */
export function CorrectionForm({ call, text, onDone, onCancel }: CorrectionFormProps) {
  const { tx } = useText('admin');
  const { language } = call;
  const key = `friends.correction.${call.id}.${language}`;
  const begin = () => ({ title: text.title, body: text.body });
  const { form: words, change, settle } = useKeptForm(key, isWords, begin);
  const { busy, wrong, edit } = useEdit();
  const problem = useProblemText(wrong);
  const { title, body } = LIMITS.story;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await edit({ ...call, ...words }))) return;
    settle();
    onDone();
  };
  const cancel = () => {
    settle();
    onCancel();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-3">
      <TextField
        label={tx('form.title')}
        lang={textLanguage(language)}
        dir="auto"
        value={words.title}
        onChange={(event) => change({ title: event.target.value })}
        error={problem('title', title)}
      />
      <TextArea
        label={tx('form.body')}
        {...(language === 'ja-easy' && { hint: tx('form.easyHint') })}
        lang={textLanguage(language)}
        dir="auto"
        value={words.body}
        onChange={(event) => change({ body: event.target.value })}
        error={problem('body', body)}
      />
      {problem('') && (
        <p role="alert" className="text-danger-text">
          {problem('')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy}>
          {tx('saveCorrection')}
        </Button>
        <Button onClick={cancel}>{tx('common:cancel')}</Button>
      </div>
    </form>
  );
}
