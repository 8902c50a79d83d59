import { useState } from 'react';
import type { AssociationCall } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { toUnicode } from '../../../text/zawgyi.ts';
import { editAssociation } from '../associations-data.ts';
import type { EditProblem } from '../publications/use-edit.ts';

function problemOf(error: unknown): EditProblem {
  if (!(error instanceof CallError)) return { field: '', problem: failureCode(error) };
  const { field, problem } = (error.details ?? {}) as Partial<EditProblem>;
  if (field !== undefined && problem !== undefined) return { field, problem };
  if (error.code === 'not-found') return { field: '', problem: 'gone' };
  return { field: '', problem: error.code === 'permission-denied' ? 'denied' : 'failed' };
}

/** Asks for a change of what is said of an association: whether it is under way, and what is wrong. */
export function useEditAssociation() {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<EditProblem>();
  /** @returns whether it has happened */
  const edit = async (call: AssociationCall): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setWrong(undefined);
    try {
      const name = call.act === 'verify' && (await toUnicode(call.name)).text;
      await editAssociation(call.act === 'verify' ? { ...call, name: name || call.name } : call);
      return true;
    } catch (error) {
      setWrong(problemOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, wrong, edit };
}
