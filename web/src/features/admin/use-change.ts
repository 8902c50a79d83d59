import { useState } from 'react';
import { CallError, failureCode } from '../../firebase/session.ts';

/** What is wrong, and with which field; '' where it is none of them. */
export interface ChangeProblem {
  readonly field: string;
  readonly problem: string;
}

type Checked<T> = { readonly value: T } | { readonly issue: ChangeProblem };

const REFUSALS = new Map([
  ['permission-denied', 'denied'],
  ['not-found', 'gone'],
]);

function problemOf(error: unknown): ChangeProblem {
  if (!(error instanceof CallError)) return { field: '', problem: failureCode(error) };
  const { field, problem } = (error.details ?? {}) as Partial<ChangeProblem>;
  if (field !== undefined && problem !== undefined) return { field, problem };
  return { field: '', problem: REFUSALS.get(error.code) ?? failureCode(error) };
}

/**
 * Asks a call for a change: whether that is under way, and why it did not happen.
 * @param check as the call itself checks what it is given
 */
export function useChange<Asked, Sent>(
  check: (asked: Asked) => Checked<Sent>,
  send: (checked: Sent) => Promise<unknown>,
) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<ChangeProblem>();
  /** @returns whether it has happened */
  const change = async (asked: Asked): Promise<boolean> => {
    if (busy) return false;
    const checked = check(asked);
    setWrong('issue' in checked ? checked.issue : undefined);
    if ('issue' in checked) return false;
    setBusy(true);
    try {
      await send(checked.value);
      return true;
    } catch (error) {
      setWrong(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, change };
}
