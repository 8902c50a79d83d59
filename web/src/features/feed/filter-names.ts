import type { ReactNode } from 'react';
import type { ReadingLanguage, Search } from '@friends/domain';
import { languageName } from '../../i18n/index.ts';
import type { Ground } from './request.ts';
import type { SearchChange } from './use-search-change.ts';

/** A filter that is on, how it is called, and what takes it away. */
export interface ActiveFilter {
  readonly key: keyof Search;
  readonly name: ReactNode;
  readonly without: SearchChange;
}

interface Texts {
  readonly tx: (key: string, params?: Readonly<Record<string, string | number>>) => ReactNode;
  readonly show: (formatted: string) => ReactNode;
  readonly language: ReadingLanguage;
}

/** Where a search looks, in few words. */
export function areaName(
  { area }: Search,
  ground: Ground | undefined,
  hasHome: boolean,
  { tx, show }: Texts,
): ReactNode {
  if (area === undefined) return tx(hasHome ? 'filter.near' : 'filter.japan');
  if (area === 'japan' || ground?.problem) return tx('filter.japan');
  if ('prefecture' in area) {
    return ground?.kind === 'prefecture' ? show(ground.name) : tx('filter.prefecture');
  }
  const km = area.radiusKm;
  const name = ground?.kind === 'circle' ? ground.name : undefined;
  return name === undefined
    ? tx('filter.within', { km })
    : tx('filter.withinOf', { km, place: name });
}

/** The filters of a search that are seen nowhere else: words, kind and place have their own. */
export function activeFilters(
  { group, category, speaks, japanese, when, order }: Search,
  { tx, show, language }: Texts,
): ActiveFilter[] {
  const found: [keyof Search, ReactNode][] = [];
  if (order !== undefined) found.push(['order', tx('filter.nearest')]);
  if (category !== undefined) found.push(['category', tx(`common:category.${category}`)]);
  else if (group !== undefined) found.push(['group', tx(`common:group.${group}`)]);
  if (speaks !== undefined) {
    found.push(['speaks', show(languageName(speaks, language))]);
  }
  if (japanese !== undefined) found.push(['japanese', tx(`common:japaneseNeeded.${japanese}`)]);
  if (when !== undefined) found.push(['when', tx(`when.${when}`)]);
  return found.map(([key, name]) => ({ key, name, without: { [key]: undefined } }));
}

/** How many filters are on, the kind among them. */
export const countFilters = ({ words: _words, ...filters }: Search): number =>
  Object.keys(filters).length;
