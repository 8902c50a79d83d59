import { LIMITS } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import { loadDefaultList } from '@friends/domain/moderation';
import type { EditListInput, RuleList } from '@friends/domain/moderation';
import { askFirestore, readFields } from '../../firebase/rest.ts';
import type { RestDocument } from '../../firebase/rest.ts';
import { callFunction, idToken } from '../../firebase/session.ts';

/** A list of rules as it holds; version 0 is the one that came with the app. */
export interface HeldList {
  readonly version: number;
  readonly list: RuleList;
}

/** A version of a list, and since when it held, in milliseconds. */
export interface ListVersion {
  readonly version: number;
  readonly at: number;
}

const heldOf = (document: RestDocument): HeldList => {
  const { version, list } = readFields(document.fields ?? {});
  // Only `editList` writes them, which asks `listProblem`.
  return { version: Number(version), list: JSON.parse(String(list)) as RuleList };
};

/**
 * The rules of a language as they hold.
 * @throws Failure
 */
export async function readList(language: ListedLanguage): Promise<HeldList> {
  const document = await askFirestore(`/lists/${language}`, await idToken());
  if (document === undefined) return { version: 0, list: await loadDefaultList(language) };
  return heldOf(document as RestDocument);
}

async function askVersions(
  language: ListedLanguage,
  query: object,
): Promise<readonly RestDocument[]> {
  const structuredQuery = { from: [{ collectionId: 'versions' }], ...query };
  const path = `/lists/${language}:runQuery`;
  const answer = await askFirestore(path, await idToken(), { structuredQuery });
  const rows = answer as readonly { readonly document?: RestDocument }[];
  return rows.flatMap(({ document }) => document ?? []);
}

/**
 * When a list has been changed, newest first, without what it said.
 * @throws Failure
 */
export async function listVersions(language: ListedLanguage): Promise<readonly ListVersion[]> {
  const found = await askVersions(language, {
    select: { fields: ['version', 'at'].map((fieldPath) => ({ fieldPath })) },
    orderBy: [{ field: { fieldPath: 'version' }, direction: 'DESCENDING' }],
    limit: LIMITS.casesAtOnce,
  });
  return found.map(({ fields = {} }) => readFields(fields) as unknown as ListVersion);
}

/**
 * A list as it was in one of its versions.
 * @throws Failure; `unknown` where there is no such version
 */
export async function readVersion(language: ListedLanguage, version: number): Promise<RuleList> {
  if (version === 0) return loadDefaultList(language);
  const value = { integerValue: `${version}` };
  const [found] = await askVersions(language, {
    where: { fieldFilter: { field: { fieldPath: 'version' }, op: 'EQUAL', value } },
    limit: 1,
  });
  if (found === undefined) throw new Error('no such version');
  return heldOf(found).list;
}

/**
 * Puts a list into effect.
 * @throws CallError with `{field, problem}`: `changed` where somebody else was quicker; Failure
 */
export async function editList(input: EditListInput): Promise<void> {
  await callFunction('editList', input);
}
