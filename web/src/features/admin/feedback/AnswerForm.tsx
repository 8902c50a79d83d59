import { useState } from 'react';
import { checkFeedback, LIMITS } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useSentText } from '../../../ui/use-sent-text.ts';
import { answerFeedback } from '../feedback-data.ts';

const PROBLEMS = new Set(['empty', 'too-long', 'hidden-characters', 'offline', 'denied']);

function problemOf(error: unknown): string {
  const denied = error instanceof CallError && error.code === 'permission-denied';
  return denied ? 'denied' : failureCode(error);
}

interface AnswerFormProps {
  readonly id: string;
  readonly onAnswered: () => void;
}

/** One answer to one member; open where one was begun. */
export function AnswerForm({ id, onAnswered }: AnswerFormProps) {
  const { tx } = useText('admin');
  const { text, problem, busy, change, submit } = useSentText({
    draft: `friends.answer.${id}`,
    check: checkFeedback,
    problemOf,
    send: async (typed) => {
      await answerFeedback(id, typed);
      showToast(tx('feedback.sent'));
      onAnswered();
    },
  });
  const [isKept] = useState(text !== '');
  const [isAsked, setAsked] = useState(false);
  const max = LIMITS.feedback;
  if (!isKept && !isAsked) {
    return (
      <Button onClick={() => setAsked(true)} className="justify-self-start">
        {tx('feedback.reply')}
      </Button>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      <TextArea
        label={tx('feedback.answer')}
        hint={tx('feedback.answerHint')}
        dir="auto"
        autoFocus={isAsked}
        value={text}
        onChange={(event) => change(event.target.value)}
        error={problem && tx(`problems.${PROBLEMS.has(problem) ? problem : 'failed'}`, { max })}
        counter={`${text.length} / ${max}`}
      />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('feedback.send')}
      </Button>
    </form>
  );
}
