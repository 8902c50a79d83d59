import type { Timestamp } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { pushNotice } from './push-notice.ts';

export const onNoticeWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'notices/{uid}/items/{noticeId}', memory: '256MiB' },
  async ({ data, params }) => {
    const before = data?.before.get('createdAt') as Timestamp | undefined;
    const after = data?.after.get('createdAt') as Timestamp | undefined;
    const isNew = after !== undefined && before?.isEqual(after) !== true;
    if (isNew) await pushNotice(deployedContext(), params.uid, params.noticeId);
  },
);
