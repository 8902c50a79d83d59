import { isDeepStrictEqual } from 'node:util';
import { ROLES } from '@friends/domain';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import type { ThreadDocument } from '../thread/read-thread.ts';
import { settleSecondHelper } from '../thread/settle-second-helper.ts';
import { groundsOf, tellOfThread } from './tell-of-thread.ts';

export const onThreadWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'threads/{threadId}', memory: '256MiB' },
  async ({ data, params }) => {
    const before = data?.before.data() as ThreadDocument | undefined;
    const after = data?.after.data() as ThreadDocument | undefined;
    if (!isDeepStrictEqual(before?.secondHelper, after?.secondHelper)) {
      await settleSecondHelper(deployedContext(), params.threadId);
    }
    if (after?.lastMessage === undefined) return;
    for (const role of ROLES) {
      if (isDeepStrictEqual(groundsOf(before, role), groundsOf(after, role))) continue;
      await tellOfThread(deployedContext(), params.threadId, role);
    }
  },
);
