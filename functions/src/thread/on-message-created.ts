import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { ACCOUNT_SECRET } from '../account/secret.ts';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { deliverMessage } from './deliver-message.ts';

export const onMessageCreated = onDocumentCreated(
  {
    ...TRIGGER_OPTIONS,
    document: 'threads/{threadId}/messages/{messageId}',
    memory: DICTIONARY_MEMORY,
    secrets: [ACCOUNT_SECRET],
  },
  ({ params }) => deliverMessage(deployedContext(), params.threadId, params.messageId),
);
