import { addressOfSearch, isReadingLanguage, searchOfAddress } from '@friends/domain';
import type { ReadingLanguage, Search } from '@friends/domain';

/** What the page at an address shows. */
export type Shown =
  /** `carries`: whether the page comes with its posts. */
  | { readonly what: 'feed'; readonly search: Search; readonly carries: boolean }
  | { readonly what: 'post'; readonly id: string }
  | { readonly what: 'stories' };

export interface PageAddress {
  readonly language: ReadingLanguage;
  /** Whether the address itself names the language; others open in each reader's own. */
  readonly isNamed: boolean;
  /** Path and search, without what says nothing. */
  readonly address: string;
  readonly shown: Shown;
}

/** For the cards of addresses of which nothing says who shares them. */
const LANGUAGE: ReadingLanguage = 'ja';
const POST = /^posts\/([A-Za-z0-9]{20})$/;

const known = (code: string | null | undefined): ReadingLanguage | undefined =>
  code && isReadingLanguage(code) ? code : undefined;

/**
 * A first page is made for all of Japan and for each prefecture: what else can be looked for has too
 * many forms for any two readers to meet in one.
 */
const isCoarse = ({ area, ...others }: Search): boolean =>
  Object.keys(others).length === 0 &&
  (area === undefined || (area !== 'japan' && 'prefecture' in area));

function shownAt(rest: string, params: URLSearchParams): Shown {
  const [, id] = POST.exec(rest) ?? [];
  if (id !== undefined) return { what: 'post', id };
  if (/^stories(\/|$)/.test(rest)) return { what: 'stories' };
  const search = rest === '' ? searchOfAddress((name) => params.get(name)) : {};
  return { what: 'feed', search, carries: rest === '' && isCoarse(search) && !params.has('view') };
}

function pathOf(shown: Shown): string {
  if (shown.what === 'post') return `posts/${shown.id}`;
  if (shown.what === 'stories') return 'stories';
  const search = new URLSearchParams(addressOfSearch(shown.search)).toString();
  return search === '' ? '' : `?${search}`;
}

/**
 * What an address asks for. Whatever is none of ours is the app's own page.
 * @param path `/vi/`, `/posts/…`
 * @param search as in an address; `in` names the language of who shares it
 */
export function readAddress(path: string, search: string): PageAddress {
  const params = new URLSearchParams(search);
  const [first, ...others] = path.split('/').filter((part) => part !== '');
  const named = known(first);
  const rest = (named || first === undefined ? others : [first, ...others]).join('/');
  const shown = shownAt(rest, params);
  const carriesOwn = named !== undefined && shown.what === 'feed' && shown.carries;
  return {
    language: named ?? known(params.get('in')) ?? LANGUAGE,
    isNamed: named !== undefined,
    address: `/${named ? `${named}/` : ''}${pathOf(shown)}`,
    shown: shown.what === 'feed' ? { ...shown, carries: carriesOwn } : shown,
  };
}
