import { useState } from 'react';
import { parseEditDesk } from '@friends/domain';
import type { DeskInput, InputProblem } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { editDesk } from '../desk-data.ts';

function problemOf(error: unknown): InputProblem {
  const details = error instanceof CallError ? (error.details as Partial<InputProblem>) : undefined;
  if (details?.field !== undefined && details.problem !== undefined) {
    return { field: details.field, problem: details.problem };
  }
  const denied = error instanceof CallError && error.code === 'permission-denied';
  return { field: '', problem: denied ? 'denied' : failureCode(error) };
}

/** Saves what is said of the desk: whether that is under way, and what is wrong with it. */
export function useSavingDesk() {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<InputProblem>();
  /** @returns whether it is saved */
  const save = async (desk: DeskInput): Promise<boolean> => {
    if (busy) return false;
    const checked = parseEditDesk({ desk });
    setWrong('issue' in checked ? checked.issue : undefined);
    if ('issue' in checked) return false;
    setBusy(true);
    try {
      await editDesk(checked.value);
      return true;
    } catch (error) {
      setWrong(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, save };
}
