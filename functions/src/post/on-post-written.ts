import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { publishPost } from './publish-post.ts';

export const onPostWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'posts/{postId}', memory: DICTIONARY_MEMORY },
  (event) => publishPost(deployedContext(), event.params.postId),
);
