import { useState } from 'react';
import { VERDICTS } from '@friends/domain';
import { failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { decideCases } from '../cases-data.ts';
import type { CaseAct, ListedCase } from '../cases-data.ts';
import { VerdictForm } from './VerdictForm.tsx';

interface BulkDecisionProps {
  readonly cases: readonly ListedCase[];
  readonly onDone: () => void;
}

/** One decision for several cases; each is decided by itself, and only as it was seen. */
export function BulkDecision({ cases, onDone }: BulkDecisionProps) {
  const { tx } = useText('cases');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async (what: CaseAct): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      const results = await decideCases(cases, what);
      const done = cases.filter(({ id }) => results[id] === 'done').length;
      showToast(tx('bulk.did', { done, left: cases.length - done }));
      onDone();
      return done === cases.length;
    } catch (error) {
      setProblem(failureCode(error) === 'offline' ? 'offline' : 'failed');
      // Some may have been decided all the same.
      onDone();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <VerdictForm
        draft="friends.case.several"
        reasons={cases[0]?.reasons ?? []}
        kinds={VERDICTS}
        busy={busy}
        onAct={act}
      />
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`problems.${problem}`)}</Notice>}
      </div>
    </>
  );
}
