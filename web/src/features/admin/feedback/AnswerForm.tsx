import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkFeedback, LIMITS } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { toUnicode } from '../../../text/zawgyi.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { answerFeedback } from '../feedback-data.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const PROBLEMS = new Set(['empty', 'too-long', 'hidden-characters', 'offline', 'denied']);

function problemOf(error: unknown): string {
  const denied = error instanceof CallError && error.code === 'permission-denied';
  return denied ? 'denied' : failureCode(error);
}

interface AnswerFormProps {
  readonly id: string;
  readonly onAnswered: () => void;
}

/** One answer to one member. */
export function AnswerForm({ id, onAnswered }: AnswerFormProps) {
  const { tx } = useText('admin');
  const [box] = useState(() => draftBox(`friends.answer.${id}`, isText));
  const [text, setText] = useState(() => box.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = checkFeedback(text);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    try {
      await answerFeedback(id, (await toUnicode(text)).text);
      box.drop();
      showToast(tx('feedback.sent'));
      onAnswered();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  const max = LIMITS.feedback;
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-3">
      <TextArea
        label={tx('feedback.answer')}
        hint={tx('feedback.answerHint')}
        dir="auto"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
          box.write(event.target.value);
        }}
        error={problem && tx(`problems.${PROBLEMS.has(problem) ? problem : 'failed'}`, { max })}
        counter={`${text.length} / ${max}`}
      />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('feedback.send')}
      </Button>
    </form>
  );
}
