import { useState } from 'react';
import { checkText, LIMITS, tidyText } from '@friends/domain';
import type { ReportReason } from '@friends/domain';
import type { Reportable } from '../firebase/report.ts';
import { failureCode, useSession } from '../firebase/session.ts';
import { toUnicode } from '../text/zawgyi.ts';

/** What is typed so far. */
interface Draft {
  readonly note: string;
  readonly attach: boolean;
}

/**
 * A report on its way: what is said besides, what is wrong with it, and sending it for a reason.
 * @param onSent is told whether this member had reported the same thing before
 */
export function useReport(target: Reportable, onSent: (what: 'received' | 'already') => void) {
  const { uid = '' } = useSession();
  const [draft, setDraft] = useState<Draft>({ note: '', attach: false });
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState<ReportReason>();
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const send = async (reason: ReportReason) => {
    const { attach } = draft;
    const typed = tidyText(draft.note);
    const wrong = typed === '' ? undefined : checkText(typed, LIMITS.reportNote);
    setProblem(wrong);
    if (wrong !== undefined || sending !== undefined) return;
    setSending(reason);
    try {
      const [{ sendReport }, { text }] = await Promise.all([
        import('../firebase/report.ts'),
        toUnicode(typed),
      ]);
      const told = { reason, attach, ...(text !== '' && { note: text }) };
      onSent(await sendReport(uid, target, told));
    } catch (error) {
      setProblem(failureCode(error));
    } finally {
      setSending(undefined);
    }
  };
  return { draft, problem, sending, change, send };
}
