import { LIMITS } from '@friends/domain';
import type { Association, AssociationCall } from '@friends/domain';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';
import { readNicknames } from './audit-data.ts';

/** A verified association; the time in milliseconds. */
export interface VerifiedAssociation extends Association {
  readonly member: string;
  /** Undefined for the moment in which they are going. */
  readonly nickname: string | undefined;
  readonly verifiedAt: number;
}

/**
 * All verified associations, the newest first.
 * @throws Failure
 */
export async function listAssociations(): Promise<readonly VerifiedAssociation[]> {
  const structuredQuery = {
    from: [{ collectionId: 'associations' }],
    orderBy: [{ field: { fieldPath: 'verifiedAt' }, direction: 'DESCENDING' }],
    limit: LIMITS.association.atOnce,
  };
  const answer = await askFirestore(':runQuery', await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  const found = rows.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const uidOf = ({ name }: RestDocument) => name.split('/').at(-1) ?? '';
  const nicknames = await readNicknames(found.map(uidOf), found[0]?.name ?? '');
  return found.map((document) => {
    const fields = readFields(document.fields ?? {}) as unknown as Association & {
      readonly verifiedAt: number;
    };
    const member = uidOf(document);
    return { ...fields, member, nickname: nicknames.get(member) };
  });
}

/**
 * Verifies an association, changes what is said of it, or takes its mark back.
 * @throws CallError with `{field, problem}`, `not-found`; Failure
 */
export async function editAssociation(call: AssociationCall): Promise<void> {
  await callFunction('editAssociation', call);
}
