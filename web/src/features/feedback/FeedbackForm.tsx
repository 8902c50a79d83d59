import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkFeedback, FEEDBACK_KINDS, LIMITS, tidyText } from '@friends/domain';
import type { FeedbackKind } from '@friends/domain';
import { failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { clientId } from '../../text/client-id.ts';
import { toUnicode } from '../../text/zawgyi.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { SendIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useKeptForm } from '../../ui/use-kept-form.ts';

/** What is typed; its id stays until it has arrived, so that nothing is told twice. */
interface Draft {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly text: string;
}

const isDraft = (value: unknown): value is Draft => {
  const { id, kind, text } = Object(value) as Partial<Record<keyof Draft, unknown>>;
  const isKind = FEEDBACK_KINDS.some((each) => each === kind);
  return typeof id === 'string' && isKind && typeof text === 'string';
};

const fresh = (): Draft => ({ id: clientId(), kind: 'wish', text: '' });

const KNOWN = new Set(['empty', 'too-long', 'offline', 'pace']);

interface FeedbackFormProps {
  readonly uid: string;
  readonly onSent: () => void;
}

/** Says to the secretariat, in one's own language, what one would like or what does not work. */
export function FeedbackForm({ uid, onSent }: FeedbackFormProps) {
  const { tx } = useText('feedback');
  const { form: draft, change, settle } = useKeptForm('friends.feedback', isDraft, fresh);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const write = (part: Partial<Draft>) => {
    change(part);
    setProblem(undefined);
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const { id, kind } = draft;
    const wrong = checkFeedback(draft.text);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    try {
      const [data, { text }] = await Promise.all([
        import('./data.ts'),
        toUnicode(tidyText(draft.text)),
      ]);
      await data.tellSecretariat(uid, id, { kind, text });
      settle(fresh());
      showToast(tx('sent'));
      onSent();
    } catch (error) {
      setProblem(failureCode(error));
    } finally {
      setBusy(false);
    }
  };
  const { feedback: max, pace } = LIMITS;
  const told =
    problem &&
    tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, {
      max: problem === 'pace' ? pace.feedbackPerDay : max,
    });
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-4">
      <ChoiceField
        legend={tx('kind')}
        name="kind"
        choices={FEEDBACK_KINDS.map((value) => ({ value, label: tx(`kinds.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => write({ kind })}
      />
      <TextArea
        label={tx('text')}
        hint={tx('textHint')}
        dir="auto"
        value={draft.text}
        onChange={(event) => write({ text: event.target.value })}
        error={told}
        counter={`${draft.text.length} / ${max}`}
      />
      <Button
        type="submit"
        look="primary"
        busy={busy}
        icon={<SendIcon />}
        className="justify-self-start"
      >
        {tx('send')}
      </Button>
    </form>
  );
}
