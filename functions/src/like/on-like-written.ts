import type { Like } from '@friends/domain';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { deliverWhy } from './deliver-why.ts';
import { settleThanks } from './settle-thanks.ts';

/** A like came, went, or is counted again or no more; a reason is translated. */
export const onLikeWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'likes/{likeId}', memory: DICTIONARY_MEMORY },
  async ({ data, params }) => {
    const context = deployedContext();
    const before = data?.before.data() as Like | undefined;
    const after = data?.after.data() as Like | undefined;
    const to = (after ?? before)?.to;
    if (to !== undefined && before?.counts !== after?.counts) {
      // Of what is gone nothing says when it went.
      await settleThanks(context, to, data?.after.updateTime);
    }
    if (after?.why !== before?.why && after?.language === undefined) {
      await deliverWhy(context, params.likeId);
    }
  },
);
