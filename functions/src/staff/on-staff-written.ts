import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { accountContext } from '../account/account-context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { mirrorRole } from './mirror-role.ts';

export const onStaffWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'staff/{uid}', memory: '256MiB' },
  ({ params, id }) => mirrorRole(accountContext(), params.uid, id.replaceAll('/', '_')),
);
