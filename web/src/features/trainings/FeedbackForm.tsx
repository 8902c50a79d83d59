import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkText, LIMITS, tidyText } from '@friends/domain';
import type { TrainingFeedback } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { toUnicode } from '../../text/zawgyi.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useKeptForm } from '../../ui/use-kept-form.ts';
import { useToldWork } from '../../ui/use-told-work.ts';
import { Stars } from './Stars.tsx';

interface FeedbackFormProps {
  readonly uid: string;
  readonly training: string;
  readonly given: TrainingFeedback | undefined;
}

const isDraft = (value: unknown): value is TrainingFeedback =>
  typeof (Object(value) as Partial<TrainingFeedback>).stars === 'number';

/** What somebody thought of a session they were at; it can be changed later. */
export function FeedbackForm({ uid, training, given }: FeedbackFormProps) {
  const { tx } = useText('trainings');
  const begin = () => given ?? { stars: 0 };
  const { form, change, settle } = useKeptForm(`friends.training.${training}`, isDraft, begin);
  const [missing, setMissing] = useState(false);
  const { busy, run } = useToldWork();
  const { remark = '', stars } = form;
  const longest = LIMITS.training.remark;
  const problem = remark === '' ? undefined : checkText(remark, longest);
  const isWrong = problem !== undefined && problem !== 'empty';
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(stars === 0);
    if (busy || stars === 0 || isWrong) return;
    const words = remark.trim() === '' ? {} : { remark: (await toUnicode(tidyText(remark))).text };
    await run(async () => {
      await (await import('./data.ts')).sendFeedback(uid, training, { stars, ...words });
      settle();
      showToast(tx('feedback.sent'));
    });
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-3">
      <h2 className="text-lg font-bold">{tx('feedback.title')}</h2>
      <Stars
        value={stars}
        onChange={(value) => change({ stars: value })}
        error={missing && stars === 0 ? tx('feedback.missing') : undefined}
      />
      <TextArea
        label={tx('feedback.label')}
        hint={tx('feedback.hint')}
        dir="auto"
        value={remark}
        onChange={(event) => change({ remark: event.target.value })}
        error={isWrong ? tx('feedback.tooLong', { max: longest }) : undefined}
        counter={`${remark.length} / ${longest}`}
      />
      <Button type="submit" busy={busy} className="justify-self-start">
        {tx('feedback.send')}
      </Button>
    </form>
  );
}
