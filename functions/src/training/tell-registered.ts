import { isReadingLanguage, trainingNoticeId } from '@friends/domain';
import type { NoticeContent, Training, TrainingTelling } from '@friends/domain';
import { tellMembers } from '../attendance/tell-attendees.ts';
import type { Context } from '../context.ts';

function noticeOf(
  type: TrainingTelling['type'],
  id: string,
  { startsAt, venue }: Training,
  title: string,
): NoticeContent {
  const about = { training: id, title };
  switch (type) {
    case 'training-reminder':
      return { type, params: { ...about, startsAt } };
    case 'training-changed':
      return { type, params: { ...about, startsAt, ...(venue !== undefined && { venue }) } };
    default:
      return { type, params: about };
  }
}

/** Tells those who registered what the plan of a session says, each in their own language. */
export async function tellRegistered(
  context: Context,
  id: string,
  training: Training,
  tellings: readonly TrainingTelling[],
): Promise<void> {
  const { texts } = training;
  for (const { type, occasion, members } of tellings) {
    await tellMembers(context, members, trainingNoticeId(type, id, occasion), async (reading) => {
      const { title } = texts[isReadingLanguage(reading) ? reading : 'en'];
      return noticeOf(type, id, training, title);
    });
  }
}
