import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { refreshEvent } from './refresh-event.ts';

/**
 * Somebody wants to come, or not any more; a change is only what functions have written. Who has
 * been counted already, with others, needs no look of their own.
 */
export const onAttendanceWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'attendances/{attendanceId}', memory: DICTIONARY_MEMORY },
  async ({ data, params }) => {
    if (data?.before.exists === data?.after.exists) return;
    const context = deployedContext();
    const attendance = await context.db.doc(`attendances/${params.attendanceId}`).get();
    if (data?.after.exists === true && attendance.get('state') !== undefined) return;
    const [post = ''] = params.attendanceId.split('_');
    await refreshEvent(context, post);
  },
);
