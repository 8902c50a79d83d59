import { LIMITS } from '@friends/domain';
import type { DayStatistics } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { idToken } from '../../firebase/session.ts';

const compare = (op: string, day: string) => ({
  fieldFilter: { field: { fieldPath: 'day' }, op, value: { stringValue: day } },
});

/**
 * What was counted from the first to the last of two days, in order.
 * @throws Failure
 */
export async function listDays(from: string, to: string): Promise<readonly DayStatistics[]> {
  const filters = [compare('GREATER_THAN_OR_EQUAL', from), compare('LESS_THAN_OR_EQUAL', to)];
  const structuredQuery = {
    from: [{ collectionId: 'statistics' }],
    where: { compositeFilter: { op: 'AND', filters } },
    orderBy: [{ field: { fieldPath: 'day' }, direction: 'ASCENDING' }],
    limit: LIMITS.statisticsDays,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  // Only functions write them, and they write what the type says.
  return rows.flatMap(({ document }) =>
    document ? [readFields(document.fields ?? {}) as unknown as DayStatistics] : [],
  );
}
