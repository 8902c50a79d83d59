import type { ReactNode } from 'react';
import { formatDay, useText } from '../../../i18n/index.ts';
import type { ListedCase } from '../cases-data.ts';
import { BothWords } from './BothWords.tsx';

/** What was decided and said already, and what members say to it. */
export function Talk({ one }: { readonly one: ListedCase }) {
  const { tx, language } = useText('cases');
  const { decision, appeal, undone, questions, notes = [] } = one;
  if (!decision && questions.length === 0 && notes.length === 0) return null;
  return (
    <section className="grid gap-4 rounded-2xl border border-line bg-card p-4 shadow-card">
      {questions.map(({ to, words, at, answers }) => (
        <div key={at} className="grid gap-2">
          <Told title={tx(`asked.${to}`)} text={words.text} />
          {answers.map((answer) => (
            <div key={`${answer.by}${answer.at}`} className="border-s-4 border-line ps-3">
              <Told title={tx('answer')} text={answer.text} />
            </div>
          ))}
          {answers.length === 0 && <p className="text-sm text-muted">{tx('noAnswer')}</p>}
        </div>
      ))}
      {notes.map(({ words, at }) => (
        <Told key={at} title={tx('acts.note')} text={words.text} />
      ))}
      {decision && (
        <div className="grid gap-2">
          <h2 className="font-bold">
            {tx(`verdicts.${decision.verdict}`)} · {formatDay(decision.at, language)}
          </h2>
          <BothWords text={decision.words.text} />
        </div>
      )}
      {appeal && (
        <div className="grid gap-2 border-s-4 border-line ps-3">
          <Told title={tx('appeal')} text={appeal.words.text} />
          {appeal.outcome && <p className="font-semibold">{tx(`outcomes.${appeal.outcome}`)}</p>}
          {appeal.answer && <BothWords text={appeal.answer.text} />}
        </div>
      )}
      {undone?.words && <Told title={tx('states.undone')} text={undone.words.text} />}
    </section>
  );
}

function Told({ title, text }: { readonly title: ReactNode; readonly text: string }) {
  return (
    <div className="grid gap-1">
      <h3 className="font-semibold">{title}</h3>
      <BothWords text={text} />
    </div>
  );
}
