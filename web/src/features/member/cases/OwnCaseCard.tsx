import { useState } from 'react';
import { failureCode } from '../../../firebase/session.ts';
import { formatDay, useText } from '../../../i18n/index.ts';
import { Japanese } from '../../../safety/Japanese.tsx';
import { Button } from '../../../ui/Button.tsx';
import { FieldError } from '../../../ui/Field.tsx';
import { acknowledgeWarning } from '../cases-data.ts';
import type { OwnCase } from '../cases-data.ts';
import { AppealForm } from './AppealForm.tsx';
import { CaseTalk } from './CaseTalk.tsx';
import { Words } from './Words.tsx';

interface OwnCaseProps {
  readonly one: OwnCase;
  /** It is to be read anew. */
  readonly onChanged: () => void;
}

/** What the card says of the decision and the rule, where it is not the secretariat's own words. */
function japaneseOf({ state, verdict, reason, until }: OwnCase) {
  const date = until === undefined ? '' : formatDay(until, 'ja');
  const said = state === 'undone' ? 'undone' : verdict;
  const rule = reason !== undefined && state !== 'undone';
  return [
    { key: `decisions:verdicts.${said}`, params: { date } },
    ...(rule ? [{ key: `common:rules.items.${reason}` }] : []),
  ];
}

/** One decision: what it is about, why, what follows, and what one says to it. */
export function OwnCaseCard({ one, onChanged }: OwnCaseProps) {
  const { tx, language } = useText('decisions');
  const { state, verdict, reason, until, quoted, words } = one;
  const said = state === 'undone' ? 'undone' : (verdict ?? 'none');
  const date = until === undefined ? '' : formatDay(until, language);
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="font-bold">{tx(`verdicts.${said}`, { date })}</h2>
      {quoted !== '' && (
        <blockquote dir="auto" className="border-s-4 border-line ps-3 wrap-anywhere text-muted">
          {quoted}
        </blockquote>
      )}
      {reason !== undefined && state !== 'undone' && (
        <p>
          <span className="font-semibold">{tx('rule')}</span> {tx(`common:rules.items.${reason}`)}
        </p>
      )}
      {verdict !== undefined && <Japanese of={japaneseOf(one)} />}
      {words && <Words title="says" words={words} />}
      <CaseTalk one={one} onChanged={onChanged} />
      {one.needsReading && <ReadIt one={one} onChanged={onChanged} />}
      {one.appeal && (
        <div className="grid gap-2">
          <p dir="auto" className="border-s-4 border-line ps-3 wrap-anywhere whitespace-pre-line">
            {one.appeal.text}
          </p>
          <p className="font-semibold">{tx(`appeals.${one.appeal.outcome ?? 'waits'}`)}</p>
          {one.appeal.answer && <Words title="says" words={one.appeal.answer} />}
        </div>
      )}
      {one.mayAppealUntil !== undefined && !one.appeal && (
        <AppealForm id={one.id} until={one.mayAppealUntil} onSent={onChanged} />
      )}
    </section>
  );
}

function ReadIt({ one, onChanged }: OwnCaseProps) {
  const { tx } = useText('decisions');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const read = async () => {
    setBusy(true);
    try {
      await acknowledgeWarning(one.id);
      onChanged();
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p>{tx('readHint')}</p>
      <Button look="primary" busy={busy} onClick={() => void read()}>
        {tx('read')}
      </Button>
      <FieldError id={`read-${one.id}`}>{problem && tx(`problems.${problem}`)}</FieldError>
    </div>
  );
}
