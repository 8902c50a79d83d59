import { useText } from '../../i18n/index.ts';
import type { Question } from '../../learn/module.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CheckIcon, CloseIcon } from '../../ui/icons.tsx';

const RIGHT = <CheckIcon className="size-5 text-primary-text" />;
const WRONG = <CloseIcon className="size-5 text-accent-text" />;
/** What was chosen does not look like what is right. */
const CHOSEN_WRONGLY =
  '[&_label:has(:checked)]:border-accent [&_label:has(:checked)]:bg-accent-soft';

interface QuizQuestionProps {
  readonly number: number;
  readonly question: Question;
  /** The index of the answer chosen. */
  readonly chosen: number | undefined;
  readonly isChecked: boolean;
  readonly isMissing: boolean;
  readonly onChoose: (answer: number) => void;
}

/** One question of a quiz; once checked, the right answer is marked and explained. */
export function QuizQuestion(props: QuizQuestionProps) {
  const { number, question, chosen, isChecked, isMissing, onChoose } = props;
  const { tx, show } = useText('learn');
  const choices = question.answers.map((answer, index) => ({
    value: String(index),
    label: show(answer),
    icon: isChecked && (index === question.correct ? RIGHT : index === chosen && WRONG),
  }));
  const isWrong = isChecked && chosen !== question.correct;
  return (
    <div className={`grid gap-2 ${isWrong ? CHOSEN_WRONGLY : ''}`}>
      <ChoiceField
        name={`question-${number}`}
        legend={
          <>
            {number}. {show(question.question)}
          </>
        }
        choices={choices}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(value) => onChoose(Number(value))}
        error={isMissing && tx('quiz.choose')}
        disabled={isChecked}
      />
      {isChecked && <Explanation question={question} isRight={!isWrong} />}
    </div>
  );
}

interface ExplanationProps {
  readonly question: Question;
  readonly isRight: boolean;
}

function Explanation({ question, isRight }: ExplanationProps) {
  const { tx, show } = useText('learn');
  const answer = question.answers[question.correct] ?? '';
  return (
    <div
      className={`rounded-xl p-3.5 ${isRight ? 'bg-primary-soft text-primary-text' : 'bg-accent-soft text-accent-text'}`}
    >
      <p className="font-semibold">{isRight ? tx('quiz.right') : tx('quiz.wrong', { answer })}</p>
      <p>{show(question.why)}</p>
    </div>
  );
}
