import type { AssociationCall } from '@friends/domain';
import { toUnicode } from '../../../text/zawgyi.ts';
import { editAssociation } from '../associations-data.ts';
import { useChange } from '../use-change.ts';

async function send(call: AssociationCall): Promise<void> {
  if (call.act !== 'verify') return editAssociation(call);
  const { text } = await toUnicode(call.name);
  await editAssociation({ ...call, name: text });
}

/** Asks for a change of what is said of an association, which the call checks. */
export function useEditAssociation() {
  const { busy, wrong, change } = useChange((value: AssociationCall) => ({ value }), send);
  return { busy, wrong, edit: change };
}
