import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { isPassed } from '../../learn/module.ts';
import type { ModuleId, Question } from '../../learn/module.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { rememberPassed } from './passed.ts';
import { QuizQuestion } from './QuizQuestion.tsx';

/** Index of the question → index of the answer chosen. */
type Chosen = Readonly<Record<number, number>>;
type Stage = 'choosing' | 'incomplete' | 'checked';

interface QuizProps {
  readonly id: ModuleId;
  readonly quiz: readonly Question[];
}

/** A module's questions: for oneself, explained, as often as one likes. */
export function Quiz({ id, quiz }: QuizProps) {
  const { tx } = useText('learn');
  const [chosen, setChosen] = useState<Chosen>({});
  const [stage, setStage] = useState<Stage>('choosing');
  const head = useRef<HTMLHeadingElement>(null);
  const isChecked = stage === 'checked';
  const right = quiz.filter(({ correct }, index) => chosen[index] === correct).length;

  const check = (form: HTMLFormElement) => {
    const open = quiz.findIndex((_, index) => chosen[index] === undefined);
    if (open >= 0) {
      setStage('incomplete');
      form.querySelectorAll('fieldset')[open]?.querySelector('input')?.focus();
      return;
    }
    if (isPassed(right, quiz.length)) rememberPassed(id);
    setStage('checked');
  };
  const startAgain = () => {
    setChosen({});
    setStage('choosing');
    head.current?.focus();
  };

  return (
    <section
      id="quiz"
      tabIndex={-1}
      aria-labelledby="quiz-heading"
      className="grid gap-4 rounded-2xl border border-line bg-card p-5 shadow-card"
    >
      <div>
        <h2 id="quiz-heading" ref={head} tabIndex={-1} className="text-lg font-bold">
          {tx('quiz.title')}
        </h2>
        <p className="text-muted">{tx('quiz.hint')}</p>
      </div>
      <Result right={right} total={quiz.length} isShown={isChecked} />
      <form
        noValidate
        className="grid gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          check(event.currentTarget);
        }}
      >
        {quiz.map((question, index) => (
          <QuizQuestion
            key={index}
            number={index + 1}
            question={question}
            chosen={chosen[index]}
            isChecked={isChecked}
            isMissing={stage === 'incomplete' && chosen[index] === undefined}
            onChoose={(answer) => setChosen((before) => ({ ...before, [index]: answer }))}
          />
        ))}
        {isChecked ? (
          <Button onClick={startAgain}>{tx('quiz.again')}</Button>
        ) : (
          <Button look="primary" type="submit">
            {tx('quiz.check')}
          </Button>
        )}
      </form>
    </section>
  );
}

interface ResultProps {
  readonly right: number;
  readonly total: number;
  readonly isShown: boolean;
}

/** The result takes the focus, so that it is seen and read out and the explanations follow. */
function Result({ right, total, isShown }: ResultProps) {
  const { tx } = useText('learn');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) place.current?.focus();
  }, [isShown]);
  const passes = isPassed(right, total);
  return (
    <div ref={place} role="status" tabIndex={-1} className="empty:hidden">
      {isShown && (
        <div
          className={`rounded-xl p-4 ${passes ? 'bg-primary-soft text-primary-text' : 'bg-accent-soft text-accent-text'}`}
        >
          <p className="flex items-center gap-2 text-lg font-bold">
            {passes && <CheckIcon className="size-6 shrink-0" />}
            <span>{tx('quiz.result', { right, total })}</span>
          </p>
          <p>{tx(passes ? 'quiz.passed' : 'quiz.notPassed')}</p>
        </div>
      )}
    </div>
  );
}
