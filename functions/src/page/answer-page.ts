import type { PageOrder } from '@friends/domain';
import type { Context } from '../context.ts';
import { readAddress } from './read-address.ts';
import type { PageAddress, Shown } from './read-address.ts';
import { listingForEveryone, newestListings } from './read-listings.ts';

/** Writes a page's HTML. */
export type WritePage = (order: PageOrder) => string;

/** What answering takes besides the address. */
export interface Answering extends Pick<Context, 'db' | 'now'> {
  readonly write: WritePage;
  /** Scheme and host of the app. */
  readonly origin: string;
}

export interface PageAnswer {
  readonly html: string;
  /** Whether nothing is missing: a page without what it should show must not be kept. */
  readonly isWhole: boolean;
}

/** Who waits longer for Firestore is better off with a page that asks by itself. */
const PATIENCE_MS = 3_000;

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Firestore did not answer in time')), PATIENCE_MS);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

async function read(
  { db }: Answering,
  { language }: PageAddress,
  shown: Shown,
): Promise<PageOrder['shows']> {
  if (shown.what === 'post') {
    const post = await inTime(listingForEveryone(db, language, shown.id));
    return { what: 'post', ...(post && { post }) };
  }
  if (shown.what === 'stories' || !shown.carries) return { what: shown.what };
  return { what: 'feed', posts: await inTime(newestListings(db, language, shown.search)) };
}

/**
 * The page at an address as any visitor gets it. Never rejects: where Firestore does not answer, the
 * page comes without posts and asks for them by itself.
 */
export async function answerPage(answering: Answering, page: PageAddress): Promise<PageAnswer> {
  const { write, origin, now } = answering;
  const { language, isNamed, address, shown } = page;
  const order = { language, isNamed, address, origin, now: now() };
  try {
    return { html: write({ ...order, shows: await read(answering, page, shown) }), isWhole: true };
  } catch (error) {
    console.error('a page without its posts', address, error);
    return { html: write({ ...order, shows: { what: shown.what } }), isWhole: false };
  }
}

/** Pages made a moment ago, by address: the same are not made twice. */
export function createPageMemory(seconds: number) {
  const pages = new Map<string, { readonly at: number; readonly answer: Promise<PageAnswer> }>();
  const MOST = 200;
  /** The page at an address, made by `answerPage` unless a fresh one is there. */
  return (answering: Answering, path: string, search: string): Promise<PageAnswer> => {
    const page = readAddress(path, search);
    const key = `${page.language} ${page.address}`;
    const now = answering.now();
    for (const [other, { at }] of pages) if (now - at >= seconds * 1_000) pages.delete(other);
    const known = pages.get(key);
    if (known !== undefined) return known.answer;
    const answer = answerPage(answering, page);
    if (pages.size < MOST) pages.set(key, { at: now, answer });
    void answer.then(({ isWhole }) => isWhole || pages.delete(key));
    return answer;
  };
}
