import type { AttendanceCall, Member, Training, TrainingCall } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, Failure, idToken } from '../../firebase/session.ts';

/** A session as the secretariat knows it. */
export type ListedTraining = Training & { readonly id: string };

/**
 * All sessions, those that begin last first, drafts too.
 * @throws Failure
 */
export async function listTrainings(limit: number): Promise<readonly ListedTraining[]> {
  const structuredQuery = {
    from: [{ collectionId: 'trainings' }],
    orderBy: [{ field: { fieldPath: 'startsAt' }, direction: 'DESCENDING' }],
    limit,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => {
    if (document === undefined) return [];
    const training = readFields(document.fields ?? {}) as unknown as Training;
    return [{ ...training, id: document.name.split('/').at(-1) ?? '' }];
  });
}

/** A session with what only the secretariat sees of it. */
export interface WholeTraining {
  readonly training: Training;
  readonly link?: string;
  /** To be shown in the room. */
  readonly code: string;
}

/**
 * One of them.
 * @throws Failure; `denied` also where there is none
 */
export async function readTraining(id: string): Promise<WholeTraining> {
  const token = await idToken();
  const path = `/trainings/${encodeURIComponent(id)}`;
  const [found, code, link] = await Promise.all(
    ['', '/private/code', '/private/link'].map(async (below) => {
      const document = (await askFirestore(path + below, token)) as RestDocument | undefined;
      return readFields(document?.fields ?? {});
    }),
  );
  if (found === undefined || found['state'] === undefined) throw new Failure('denied');
  const address = link?.['link'];
  return {
    training: found as unknown as Training,
    code: String(code?.['code'] ?? ''),
    ...(typeof address === 'string' && { link: address }),
  };
}

/**
 * Writes, corrects, plans or cancels one.
 * @throws CallError with `{field, problem}`; Failure
 */
export async function editTraining(call: TrainingCall): Promise<void> {
  await callFunction('editTraining', call);
}

/**
 * Says whether somebody was there.
 * @throws CallError; Failure
 */
export async function confirmAttendance(call: AttendanceCall): Promise<void> {
  await callFunction('confirmAttendance', call);
}

/** The profile of somebody who comes; undefined where they have gone. */
export async function readMember(uid: string): Promise<Member | undefined> {
  const document = await askFirestore(`/members/${encodeURIComponent(uid)}`, await idToken());
  const { fields } = (document ?? {}) as Partial<RestDocument>;
  return fields && (readFields(fields) as unknown as Member);
}
