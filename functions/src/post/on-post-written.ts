import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { refreshEvent } from '../attendance/refresh-event.ts';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { publishPost } from './publish-post.ts';

export const onPostWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'posts/{postId}', memory: DICTIONARY_MEMORY },
  async ({ data, params }) => {
    const context = deployedContext();
    // To a new event nobody can have said to come.
    const wasEvent = data?.before.get('kind') === 'event';
    await Promise.all([
      publishPost(context, params.postId),
      wasEvent && refreshEvent(context, params.postId),
    ]);
  },
);
