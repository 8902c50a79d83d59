import { useState } from 'react';
import { parsePublicationCall, parseTrainingCall } from '@friends/domain';
import type { PublicationCall, TrainingCall } from '@friends/domain';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { toUnicode } from '../../../text/zawgyi.ts';
import { editPublication } from '../data.ts';
import { editTraining } from '../trainings-data.ts';

/** A change of a story, an announcement or a session. */
type Edit = PublicationCall | TrainingCall;

const parsed = (call: Edit) =>
  'kind' in call ? parsePublicationCall(call) : parseTrainingCall(call);
const send = (call: Edit) => ('kind' in call ? editPublication(call) : editTraining(call));

/** What is wrong, and with which field; '' where it is none of them. */
export interface EditProblem {
  readonly field: string;
  readonly problem: string;
}

function problemOf(error: unknown): EditProblem {
  const details = error instanceof CallError ? (error.details as Partial<EditProblem>) : undefined;
  if (details?.field !== undefined && details.problem !== undefined) {
    return { field: details.field, problem: details.problem };
  }
  const denied = error instanceof CallError && error.code === 'permission-denied';
  return { field: '', problem: denied ? 'denied' : failureCode(error) };
}

async function unicode(call: Edit): Promise<Edit> {
  if (!('title' in call)) return call;
  const [title, body] = await Promise.all([toUnicode(call.title), toUnicode(call.body)]);
  return { ...call, title: title.text, body: body.text };
}

/** Asks for a change of what the secretariat publishes: whether it is under way, and why it did not happen. */
export function useEdit() {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<EditProblem>();
  /** @returns whether it has happened */
  const edit = async (call: Edit): Promise<boolean> => {
    if (busy) return false;
    const checked = parsed(call);
    setWrong('issue' in checked ? checked.issue : undefined);
    if ('issue' in checked) return false;
    setBusy(true);
    try {
      await send(await unicode(checked.value));
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
