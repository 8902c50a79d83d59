import type { OwnCase } from '../cases-data.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { Words } from './Words.tsx';

interface CaseTalkProps {
  readonly one: OwnCase;
  readonly onChanged: () => void;
}

/** What the secretariat asks and says without deciding anything, and what one answers. */
export function CaseTalk({ one: { id, questions, notes }, onChanged }: CaseTalkProps) {
  return (
    <>
      {notes.map((words, index) => (
        <Words key={index} title="note" words={words} />
      ))}
      {questions.map(({ words, answer }, index) => (
        <div key={index} className="grid gap-2">
          <Words title="asks" words={words} />
          {answer !== undefined && (
            <p dir="auto" className="border-s-4 border-line ps-3 wrap-anywhere whitespace-pre-line">
              {answer}
            </p>
          )}
          {answer === undefined && index === questions.length - 1 && (
            <AnswerForm id={id} onSent={onChanged} />
          )}
        </div>
      ))}
    </>
  );
}
