import { LIMITS } from '@friends/domain';
import type { FeedbackKind, Language } from '@friends/domain';
import { behind, placeOf } from '../../firebase/place-in-list.ts';
import type { Place } from '../../firebase/place-in-list.ts';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';

/** What a member has told, as the secretariat reads it; times in milliseconds. */
export interface MemberFeedback {
  readonly id: string;
  readonly place: Place;
  readonly kind: FeedbackKind;
  readonly text: string;
  readonly language?: Language;
  /** In Japanese, once it is there. */
  readonly read?: string;
  readonly createdAt: number;
  readonly answer?: { readonly text: string; readonly at: number; readonly language?: Language };
}

type Told = Omit<MemberFeedback, 'id' | 'place'>;

const order = (fieldPath: string) => ({ field: { fieldPath }, direction: 'DESCENDING' });

/**
 * What members have told, newest first, a page at a time.
 * @param last of the page before
 * @throws Failure
 */
export async function listFeedback(
  last: MemberFeedback | undefined,
): Promise<readonly MemberFeedback[]> {
  const structuredQuery = {
    from: [{ collectionId: 'feedback' }],
    orderBy: [order('createdAt'), order('__name__')],
    ...behind(last?.place),
    limit: LIMITS.feedbackAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }): MemberFeedback[] => {
    if (document === undefined) return [];
    // Members write what rules check, functions the rest as the type says.
    const told = readFields(document.fields ?? {}) as unknown as Told;
    return [{ ...told, id: document.name.split('/').at(-1) ?? '', place: placeOf(document) }];
  });
}

/**
 * Answers a member, once.
 * @throws CallError; Failure
 */
export async function answerFeedback(id: string, text: string): Promise<void> {
  await callFunction('answerFeedback', { id, text });
}
