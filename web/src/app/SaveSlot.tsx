import { useLocation } from 'react-router';
import { queryOfSearch, searchOfAddress } from '@friends/domain';
import type { Search } from '@friends/domain';
import { loadTexts } from '../i18n/index.ts';
import { loadSearches } from './routes.ts';
import { useLater } from './use-later.ts';

async function loadSaving() {
  const [{ SaveSearch }] = await Promise.all([loadSearches(), loadTexts('searches')]);
  return { SaveSearch };
}

/** Saves the search of the address, where it asks for anything; only then it is loaded. */
export function SaveSlot() {
  const params = new URLSearchParams(useLocation().search);
  const search = searchOfAddress((name) => params.get(name));
  return queryOfSearch(search) === '' ? null : <Saving search={search} />;
}

function Saving({ search }: { readonly search: Search }) {
  const part = useLater(loadSaving);
  if (part === undefined) return <span aria-hidden="true" className="min-h-11 w-44" />;
  return <part.SaveSearch search={search} />;
}
