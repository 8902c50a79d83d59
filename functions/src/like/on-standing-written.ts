import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { judgeLikesBetween, judgeLikesFrom } from './judge-likes.ts';

const OPTIONS = { ...TRIGGER_OPTIONS, memory: '256MiB' } as const;

/** Somebody is suspended, or is not any more. */
export const onSanctionWritten = onDocumentWritten(
  { ...OPTIONS, document: 'sanctions/{uid}' },
  ({ params }) => judgeLikesFrom(deployedContext(), params.uid),
);

/** Somebody has blocked somebody, or does not any more. */
export const onBlockWritten = onDocumentWritten(
  { ...OPTIONS, document: 'blocks/{blockId}' },
  async ({ params }) => {
    const [owner = '', other = ''] = params.blockId.split('_');
    await judgeLikesBetween(deployedContext(), owner, other);
  },
);
