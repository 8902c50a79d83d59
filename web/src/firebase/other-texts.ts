import { LIMITS } from '@friends/domain';
import type { FurtherLanguage, Language } from '@friends/domain';
import type { ListedPost, PostText } from './listings.ts';
import { loadOriginals, translatePosts } from './post-texts.ts';

/** Words of a post besides its listing's: there, on their way, or not to be had now. */
export type OtherText = PostText | 'loading' | 'failed';

/** Who reads, as far as the words of posts depend on it. */
export interface Reader {
  readonly asMember: boolean;
  /** Languages whose originals this reader wants as they are. */
  readonly reads: ReadonlySet<string>;
  /** Reading language beyond the ten. */
  readonly further?: FurtherLanguage;
}

export interface Wanted {
  readonly post: ListedPost;
  readonly language: Language;
  readonly from: 'original' | 'translation';
}

const isTranslated = ({ listing }: ListedPost) =>
  listing.translation === 'machine' || listing.translation === 'readings';

/** In which words a reader gets a post, where they are not its listing's. */
export function wantedText(post: ListedPost, reader: Reader): Wanted | undefined {
  const { language } = post.listing;
  if (reader.reads.has(language)) {
    return isTranslated(post) ? { post, language, from: 'original' } : undefined;
  }
  const { further, asMember } = reader;
  if (further === undefined || !asMember) return undefined;
  return { post, language: further, from: 'translation' };
}

const keyOf = ({ post, language, from }: Wanted) =>
  `${post.id} ${post.listing.revision} ${language} ${from}`;

type Texts = ReadonlyMap<string, OtherText>;
let texts: Texts = new Map();
const listeners = new Set<() => void>();

export function subscribeTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const currentTexts = (): Texts => texts;

export const otherText = (known: Texts, wanted: Wanted): OtherText =>
  known.get(keyOf(wanted)) ?? 'loading';

function put(entries: readonly (readonly [Wanted, OtherText])[]): void {
  texts = new Map([...texts, ...entries.map(([wanted, text]) => [keyOf(wanted), text] as const)]);
  for (const listener of listeners) listener();
}

type Load = (posts: readonly ListedPost[]) => Promise<ReadonlyMap<string, PostText>>;

async function fetchAll(wanted: readonly Wanted[], load: Load): Promise<void> {
  put(wanted.map((one) => [one, 'loading']));
  for (let from = 0; from < wanted.length; from += LIMITS.translateBatch) {
    const part = wanted.slice(from, from + LIMITS.translateBatch);
    const found = await load(part.map(({ post }) => post)).catch(() => new Map<string, PostText>());
    put(part.map((one) => [one, found.get(one.post.id) ?? 'failed']));
  }
}

/** Fetches what is not there or under way; a text that failed before is asked for again. */
export function requestTexts(wanted: readonly Wanted[], asMember: boolean): void {
  const missing = wanted.filter((one) => {
    const known = texts.get(keyOf(one));
    return known === undefined || known === 'failed';
  });
  const originals = missing.filter(({ from }) => from === 'original');
  if (originals.length > 0) void fetchAll(originals, (posts) => loadOriginals(posts, asMember));
  const translations = missing.filter(({ from }) => from === 'translation');
  const further = translations[0]?.language as FurtherLanguage | undefined;
  if (further) void fetchAll(translations, (posts) => translatePosts(posts, further));
}
