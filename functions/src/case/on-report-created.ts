import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { ACCOUNT_SECRET } from '../account/secret.ts';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { receiveReport } from './receive-report.ts';

export const onReportCreated = onDocumentCreated(
  {
    ...TRIGGER_OPTIONS,
    document: 'reports/{id}',
    memory: '256MiB',
    secrets: [ACCOUNT_SECRET],
  },
  ({ params }) => receiveReport(deployedContext(), params.id),
);
