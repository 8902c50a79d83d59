import { isDeepStrictEqual } from 'node:util';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { deployedContext } from '../context.ts';
import { TRIGGER_OPTIONS } from '../options.ts';
import { refreshTraining } from './refresh-training.ts';

/** What those who registered have to be told, or gives them places; all else is words and counts. */
const WATCHED = ['state', 'startsAt', 'endsAt', 'venue', 'capacity'];

/** The secretariat has planned, changed, cancelled or deleted a session. */
export const onTrainingWritten = onDocumentWritten(
  { ...TRIGGER_OPTIONS, document: 'trainings/{id}', memory: '256MiB' },
  async ({ data, params }) => {
    const has = (field: string) =>
      !isDeepStrictEqual(data?.before.get(field) as unknown, data?.after.get(field));
    if (WATCHED.some(has)) await refreshTraining(deployedContext(), params.id);
  },
);
