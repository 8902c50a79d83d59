import { AUDIT_AT_ONCE } from '@friends/domain';
import type { AuditAct } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { idToken } from '../../firebase/session.ts';

/** What somebody of the staff has done. */
export interface Done {
  /** The full path of its document: where the next page begins. */
  readonly name: string;
  /** A uid, a pseudonym of who has gone, or `console`. */
  readonly by: string;
  readonly act: AuditAct;
  readonly on: string;
  /** Milliseconds. */
  readonly at: number;
  readonly about?: string;
  readonly what?: string;
}

const order = (fieldPath: string) => ({ field: { fieldPath }, direction: 'DESCENDING' });

const behind = ({ at, name }: Done) => ({
  values: [{ timestampValue: new Date(at).toISOString() }, { referenceValue: name }],
  before: false,
});

/**
 * A page of what was done, newest first.
 * @param act that alone, where it is given
 * @param last of the page before
 * @throws Failure
 */
export async function listDone(
  act: AuditAct | undefined,
  last: Done | undefined,
): Promise<readonly Done[]> {
  const value = { stringValue: act };
  const structuredQuery = {
    from: [{ collectionId: 'audit' }],
    ...(act && { where: { fieldFilter: { field: { fieldPath: 'act' }, op: 'EQUAL', value } } }),
    orderBy: [order('at'), order('__name__')],
    ...(last && { startAt: behind(last) }),
    limit: AUDIT_AT_ONCE,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => {
    if (document === undefined) return [];
    // Only functions write them, and they write what the type says.
    const done = readFields(document.fields ?? {}) as unknown as Omit<Done, 'name'>;
    return [{ ...done, name: document.name }];
  });
}

/**
 * The nicknames of those who are still there, by uid.
 * @throws Failure
 */
export async function readNicknames(
  uids: readonly string[],
  inDocument: string,
): Promise<ReadonlyMap<string, string>> {
  if (uids.length === 0) return new Map();
  const root = inDocument.slice(0, inDocument.indexOf('/documents/'));
  const documents = uids.map((uid) => `${root}/documents/members/${uid}`);
  const body = { documents, mask: { fieldPaths: ['nickname'] } };
  const answer = await askFirestore(':batchGet', await idToken(), body);
  const rows = answer as readonly { readonly found?: RestDocument }[];
  return new Map(
    rows.flatMap(({ found }) => {
      const nickname = readFields(found?.fields ?? {})['nickname'];
      if (found === undefined || typeof nickname !== 'string') return [];
      return [[found.name.split('/').at(-1) ?? '', nickname] as const];
    }),
  );
}
