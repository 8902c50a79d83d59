import { LIMITS } from '@friends/domain';
import type { FeedbackKind, Language } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';

/** What a member has told, as the secretariat reads it; times in milliseconds. */
export interface MemberFeedback {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly language?: Language;
  /** In Japanese, once it is there. */
  readonly read?: string;
  readonly createdAt: number;
  readonly answer?: { readonly text: string; readonly at: number; readonly language?: Language };
}

/**
 * What members have told, newest first, but what waits for an answer before all that has one.
 * @throws Failure
 */
export async function listFeedback(): Promise<readonly MemberFeedback[]> {
  const structuredQuery = {
    from: [{ collectionId: 'feedback' }],
    orderBy: [{ field: { fieldPath: 'createdAt' }, direction: 'DESCENDING' }],
    limit: LIMITS.feedbackAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  const all = rows.flatMap(({ document }): MemberFeedback[] => {
    if (document === undefined) return [];
    const told = readFields(document.fields ?? {}) as unknown as Omit<MemberFeedback, 'id'>;
    return [{ ...told, id: document.name.split('/').at(-1) ?? '' }];
  });
  const isAnswered = (told: MemberFeedback) => told.answer !== undefined;
  return [...all.filter((told) => !isAnswered(told)), ...all.filter(isAnswered)];
}

/**
 * Answers a member, once.
 * @throws CallError; Failure
 */
export async function answerFeedback(id: string, text: string): Promise<void> {
  await callFunction('answerFeedback', { id, text });
}
