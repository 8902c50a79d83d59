import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { settleThanks } from '../like/settle-thanks.ts';
import { TRIGGER_OPTIONS } from '../options.ts';

/** An association was verified, or is not any more: its badge comes or goes. */
export const onAssociationWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'associations/{uid}', memory: '256MiB' },
  ({ data, params }) => settleThanks(deployedContext(), params.uid, data?.after.updateTime),
);
