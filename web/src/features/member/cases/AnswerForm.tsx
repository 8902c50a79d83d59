import { useText } from '../../../i18n/index.ts';
import { answerQuestion } from '../cases-data.ts';
import { SayForm } from './SayForm.tsx';

interface AnswerFormProps {
  /** The case that is asked about. */
  readonly id: string;
  readonly onSent: () => void;
}

/** Answers what the secretariat asks, once, in one's own language. */
export function AnswerForm({ id, onSent }: AnswerFormProps) {
  const { tx } = useText('decisions');
  const send = async (text: string) => {
    await answerQuestion(id, text);
    onSent();
  };
  return (
    <SayForm
      label={tx('answer')}
      hint={tx('answerHint')}
      draft={`friends.answer.${id}`}
      send={send}
    />
  );
}
