import { checkText, LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useSentText } from '../../../ui/use-sent-text.ts';
import { answerQuestion } from '../cases-data.ts';

const KNOWN = new Set(['empty', 'too-long', 'hidden-characters', 'offline']);

interface AnswerFormProps {
  /** The case that is asked about. */
  readonly id: string;
  readonly onSent: () => void;
}

/** Answers what the secretariat asks, once, in one's own language. */
export function AnswerForm({ id, onSent }: AnswerFormProps) {
  const { tx } = useText('decisions');
  const max = LIMITS.decision.words;
  const { text, problem, busy, change, submit } = useSentText({
    draft: `friends.answer.${id}`,
    check: (typed) => checkText(typed, max),
    send: async (typed) => {
      await answerQuestion(id, typed);
      onSent();
    },
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      <TextArea
        label={tx('answer')}
        hint={tx('answerHint')}
        dir="auto"
        value={text}
        onChange={(event) => change(event.target.value)}
        error={problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
        counter={`${text.length} / ${max}`}
      />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('appealSend')}
      </Button>
    </form>
  );
}
