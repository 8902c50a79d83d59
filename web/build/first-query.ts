import {
  conditionsOf,
  FEED_PAGE,
  interfaceLanguage,
  isReadingLanguage,
  searchOfAddress,
} from '@friends/domain';
import type { ReadingLanguage, Search } from '@friends/domain';
import { firestoreRestBase } from '../src/firebase/config.ts';
import { structuredQuery } from '../src/firebase/listing-query.ts';
import type { FirstView } from '../src/first-view.ts';
import { FIRST_FILE, localePath } from '../src/i18n/locale-path.ts';

/** localStorage key of the interface language that a person chose. */
export const LANGUAGE_KEY = 'friends.language';
/** localStorage key of the member who used this browser last. */
const MEMBER_KEY = 'friends.member';
/** Those of what else makes a feed one's own: a language beyond the ten, originals as they are. */
const OWN_KEYS = [MEMBER_KEY, 'friends.reading', 'friends.reads'];

/** The language of an address: `/vi/…` or `/vi`; undefined where it names none of the ten. */
export function languageOfPath(path: string): ReadingLanguage | undefined {
  const code = path.split('/')[1] ?? '';
  return isReadingLanguage(code) ? code : undefined;
}

/** Address, then what was chosen before, then what the browser asks for. */
export function decideLanguage(
  path: string,
  chosen: string | null,
  wanted: readonly string[],
): ReadingLanguage {
  const inPath = languageOfPath(path);
  if (inPath !== undefined) return inPath;
  return chosen !== null && isReadingLanguage(chosen) ? chosen : interfaceLanguage(wanted);
}

export const isFeedPath = (path: string): boolean =>
  languageOfPath(path) !== undefined && /^\/[^/]+\/?$/.test(path);

/**
 * The search of an address where one plain query answers it for a visitor: without words, days or a
 * circle, for which the app has to come first. Members begin around their homes.
 */
export function plainSearch(address: string, isMember: boolean): Search | undefined {
  const params = new URLSearchParams(address);
  const search = searchOfAddress((name) => params.get(name));
  const { area, words, when } = search;
  const isCircle = area !== undefined && area !== 'japan' && 'around' in area;
  return isCircle || words || when || isMember ? undefined : search;
}

/** What the first query is sent with; text/plain spares the browser's question to the server. */
export function firstQuery(search: Search): RequestInit {
  const query = { equal: conditionsOf(search, false), anyOf: [], limit: FEED_PAGE };
  const headers = { 'Content-Type': 'text/plain' };
  const body = JSON.stringify({ structuredQuery: structuredQuery(query) });
  return { method: 'POST', headers, body };
}

async function json(response: Promise<Response>): Promise<unknown> {
  const answer = await response;
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** A promise that nobody may take must not end as an unhandled rejection. */
function unobserved<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** What an earlier visit left, or null. */
function remembered(page: Window, key: string): string | null {
  try {
    return page.localStorage.getItem(key);
  } catch {
    // Storage is closed to us in some private modes: the browser's languages decide.
    return null;
  }
}

/**
 * Runs in app.html before anything else is loaded: decides the language, puts it before an address
 * that names none (`/`, and shared ones such as `/posts/…`), asks for the texts and, on a visitor's
 * feed, for the first page.
 */
export function startFirstView(page: Window, hashes: Readonly<Record<string, string>>): FirstView {
  const { location, navigator, history, document } = page;
  const chosen = remembered(page, LANGUAGE_KEY);
  const language = decideLanguage(location.pathname, chosen, navigator.languages);
  if (languageOfPath(location.pathname) === undefined) {
    const { pathname, search, hash } = location;
    // Whose language the card of the shared address is in says nothing to who opens it.
    const rest = search.replace(/([?&])in=[^&]*(&|$)/, '$1').replace(/[?&]$/, '');
    history.replaceState(null, '', `/${language}${pathname}${rest}${hash}`);
  }
  document.documentElement.lang = language === 'ja-easy' ? 'ja' : language;
  document.documentElement.dataset['language'] = language;
  const isMember = remembered(page, MEMBER_KEY) !== null;
  const { dataset } = document.documentElement;
  const isOwn = OWN_KEYS.some((key) => remembered(page, key) !== null);
  const carried = dataset['feed'] !== undefined && !isOwn;
  const path = localePath(language, FIRST_FILE, hashes[language] ?? '');
  // What can be read already must not wait for what is not seen.
  const texts = json(page.fetch(path, { priority: carried ? 'low' : 'auto' }));
  const view: FirstView = {
    language,
    texts: unobserved(texts as Promise<Record<string, object>>),
    carried,
  };
  if (carried) return view;
  // Hides the posts that the page came with, and shows that others are on their way.
  if (dataset['feed'] !== undefined) dataset['own'] = '';
  const search = plainSearch(location.search, isMember);
  if (search !== undefined && isFeedPath(location.pathname)) {
    const url = `${firestoreRestBase(location)}/listings/${language}:runQuery`;
    const answer = unobserved(json(page.fetch(url, firstQuery(search))));
    const feed: FirstView['feed'] = { address: `/${language}/${location.search}`, answer };
    void answer.then(
      () => (feed.arrived = true),
      () => undefined,
    );
    view.feed = feed;
  }
  return view;
}
