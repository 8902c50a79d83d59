import { onDocumentCreated, onDocumentDeleted } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { DICTIONARY_MEMORY, TRIGGER_OPTIONS } from '../options.ts';
import { refreshEventSoon } from './refresh-event.ts';

const OPTIONS = {
  ...TRIGGER_OPTIONS,
  document: 'attendances/{attendanceId}',
  memory: DICTIONARY_MEMORY,
} as const;

const postOf = (attendance: string): string => attendance.split('_')[0] ?? '';

/** Somebody wants to come. Who has been counted already, with others, needs no look of their own. */
export const onAttendanceCreated = onDocumentCreated(OPTIONS, async ({ params }) => {
  const context = deployedContext();
  const { attendanceId: id } = params;
  const attendance = await context.db.doc(`attendances/${id}`).get();
  if (attendance.get('state') === undefined) await refreshEventSoon(context, postOf(id));
});

/** Somebody does not come any more. */
export const onAttendanceDeleted = onDocumentDeleted(OPTIONS, ({ params }) =>
  refreshEventSoon(deployedContext(), postOf(params.attendanceId)),
);
