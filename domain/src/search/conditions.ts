import type { Search } from './search.ts';

/** What a field of a listing must be. */
export type Condition = readonly [field: string, value: string | number | boolean];

/**
 * What the fields of a listing must be for a search; its circle, words and days apart. Small and
 * alone in its file, because the page asks its first query by it before any bundle is there.
 * @param asMember members see everything; visitors must ask for what is for everyone
 */
export function conditionsOf(search: Search, asMember: boolean): Condition[] {
  const { kind, group, category, speaks, japanese, area } = search;
  const conditions: Condition[] = [];
  if (!asMember) conditions.push(['audience', 'everyone']);
  if (kind) conditions.push(['kind', kind]);
  if (category) conditions.push(['category', category]);
  else if (group) conditions.push(['group', group]);
  if (speaks) conditions.push([`speaks.${speaks}`, true]);
  if (japanese) conditions.push([`japaneseEnough.${japanese}`, true]);
  if (area !== undefined && area !== 'japan' && 'prefecture' in area) {
    conditions.push(['prefecture', area.prefecture]);
  }
  return conditions;
}
