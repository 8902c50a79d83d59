import { useState } from 'react';
import { useNavigate, useOutletContext } from 'react-router';
import { mayDo, VERDICTS } from '@friends/domain';
import type { StaffRole } from '@friends/domain';
import { failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { decideCase } from '../cases-data.ts';
import type { CaseAct, ListedCase } from '../cases-data.ts';
import { AskForm } from './AskForm.tsx';
import { useKeys } from './use-keys.ts';
import { VerdictForm } from './VerdictForm.tsx';

interface DecidingProps {
  readonly one: ListedCase;
  /** Something came of it, perhaps by somebody else: the case is to be read anew. */
  readonly onDone: () => void;
}

/** What can be done as the case stands. */
function kindsFor({ state, decision }: ListedCase, role: StaffRole): readonly CaseAct['kind'][] {
  if (state === 'open' || state === 'taken') return VERDICTS;
  if (state === 'appealed') return ['grant', 'refuse'];
  const canUndo = state === 'decided' && decision !== undefined && mayDo(role, 'undo');
  return canUndo ? ['undo'] : [];
}

/** Taking a case, letting it go, and deciding it. */
export function Deciding({ one, onDone }: DecidingProps) {
  const { tx, language } = useText('cases');
  const navigate = useNavigate();
  const role = useOutletContext<StaffRole>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async (what: CaseAct): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    try {
      const result = await decideCase(one, what);
      // What has changed is shown anew at once: only a toast outlives that.
      if (result === 'not-now') setProblem(result);
      else showToast(tx(result === 'done' ? 'did' : 'problems.changed'));
      if (result !== 'not-now') onDone();
      return result === 'done';
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
      return false;
    } finally {
      setBusy(false);
    }
  };
  const kinds = kindsFor(one, role);
  useKeys({
    t: () => one.state === 'open' && void act({ kind: 'take' }),
    q: () => void navigate(`/${language}/admin/cases`),
  });
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      {one.state === 'open' && (
        <Button busy={busy} onClick={() => void act({ kind: 'take' })}>
          {tx('take')}
        </Button>
      )}
      {one.state === 'taken' && (
        <Button busy={busy} onClick={() => void act({ kind: 'release' })}>
          {tx('release')}
        </Button>
      )}
      {kinds.length > 0 && (
        <VerdictForm
          draft={`friends.case.${one.id}`}
          reasons={one.reasons}
          kinds={kinds}
          busy={busy}
          onAct={act}
        />
      )}
      <AskForm one={one} onAct={act} />
      <p className="text-sm text-muted max-sm:hidden">{tx('keys.case')}</p>
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`problems.${problem}`)}</Notice>}
      </div>
    </section>
  );
}
