import { LIMITS } from '@friends/domain';
import type { Case } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { idToken } from '../../firebase/session.ts';
import type { ListedCase } from './cases-data.ts';

/** Times in milliseconds; `until` is behind the last. */
interface Period {
  readonly from: number;
  readonly until: number;
}

const time = (at: number) => ({ timestampValue: new Date(at).toISOString() });
const createdAt = { fieldPath: 'createdAt' };
const order = (fieldPath: string) => ({ field: { fieldPath }, direction: 'DESCENDING' });

function within({ from, until }: Period) {
  const filters = [
    { fieldFilter: { field: createdAt, op: 'GREATER_THAN_OR_EQUAL', value: time(from) } },
    { fieldFilter: { field: createdAt, op: 'LESS_THAN', value: time(until) } },
  ];
  return { compositeFilter: { op: 'AND', filters } };
}

async function page(
  period: Period | undefined,
  last: RestDocument | undefined,
): Promise<readonly RestDocument[]> {
  const began = last?.fields?.['createdAt'];
  const values = [began, { referenceValue: last?.name }];
  const structuredQuery = {
    from: [{ collectionId: 'cases' }],
    ...(period && { where: within(period) }),
    orderBy: [order('createdAt'), order('__name__')],
    ...(last && { startAt: { values, before: false } }),
    limit: LIMITS.casesAtOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => document ?? []);
}

/**
 * Cases in the order in which they were opened, newest first: all of a period, or the newest.
 * @param most at most so many
 * @throws Failure
 */
export async function listPastCases(most: number, period?: Period): Promise<readonly ListedCase[]> {
  const found: RestDocument[] = [];
  for (;;) {
    const next = await page(period, found.at(-1));
    found.push(...next);
    if (next.length < LIMITS.casesAtOnce || found.length >= most) break;
  }
  return found.slice(0, most).map(({ name, fields = {} }) => ({
    // Only functions write them, and they write what the type says.
    ...(readFields(fields) as unknown as Case),
    id: name.split('/').at(-1) ?? '',
  }));
}
