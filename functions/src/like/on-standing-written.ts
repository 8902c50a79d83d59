import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { refreshThreadsBetween } from '../thread/refresh-thread.ts';
import { judgeLikesBetween, judgeLikesFrom } from './judge-likes.ts';

const OPTIONS = { ...TRIGGER_OPTIONS, memory: '256MiB' } as const;

/** Somebody is suspended, or is not any more. */
export const onSanctionWritten = onDocumentWritten(
  { ...OPTIONS, document: 'sanctions/{uid}' },
  ({ params }) => judgeLikesFrom(deployedContext(), params.uid),
);

/** Somebody has blocked somebody, or does not any more: thanks count, and messages wait, or do not. */
export const onBlockWritten = onDocumentWritten(
  { ...OPTIONS, document: 'blocks/{blockId}' },
  async ({ params }) => {
    const [owner = '', other = ''] = params.blockId.split('_');
    const context = deployedContext();
    await judgeLikesBetween(context, owner, other);
    await refreshThreadsBetween(context, owner, other);
  },
);
