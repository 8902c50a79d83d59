import { parsePublicationCall, parseTrainingCall } from '@friends/domain';
import type { PublicationCall, TrainingCall } from '@friends/domain';
import { toUnicode } from '../../../text/zawgyi.ts';
import { editPublication } from '../data.ts';
import { editTraining } from '../trainings-data.ts';
import { useChange } from '../use-change.ts';

/** A change of a story, an announcement or a session. */
type Edit = PublicationCall | TrainingCall;

const parsed = (call: Edit) =>
  'kind' in call ? parsePublicationCall(call) : parseTrainingCall(call);
const send = (call: Edit) => ('kind' in call ? editPublication(call) : editTraining(call));

async function unicode(call: Edit): Promise<Edit> {
  if (!('title' in call)) return call;
  const [title, body] = await Promise.all([toUnicode(call.title), toUnicode(call.body)]);
  return { ...call, title: title.text, body: body.text };
}

/** Asks for a change of what the secretariat publishes. */
export function useEdit() {
  const { busy, wrong, change } = useChange(parsed, async (call: Edit) =>
    send(await unicode(call)),
  );
  return { busy, wrong, edit: change };
}
