import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../firebase/session.ts';
import type { ListedPost } from '../../firebase/listings.ts';
import { useFurtherReading } from '../../i18n/index.ts';
import {
  currentTexts,
  otherText,
  requestTexts,
  subscribeTexts,
  wantedText,
} from '../../firebase/other-texts.ts';
import type { OtherText, Reader } from '../../firebase/other-texts.ts';

const READS_KEY = 'friends.reads';

function readsOriginals(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(READS_KEY) ?? '[]') as string[]);
  } catch {
    // Nothing that we wrote: then nobody said so.
    return new Set();
  }
}

/** Words in which this reader gets a post where they are not its listing's. */
export interface OtherWords {
  readonly from: 'original' | 'translation';
  readonly text: OtherText;
}

/**
 * Finds for each post the words this reader gets: the original of a language they read, or a
 * translation into a language beyond the ten; undefined where the listing's words serve.
 * @param beforeChange called while the page still shows what was there before
 */
export function useOtherTexts(
  posts: readonly ListedPost[],
  beforeChange: () => void,
): (post: ListedPost) => OtherWords | undefined {
  const further = useFurtherReading();
  const { status, member } = useSession();
  const asMember = status === 'member';
  const reads = member?.reads;
  const reader = useMemo<Reader>(
    () => ({
      asMember,
      reads: reads ? new Set(reads) : readsOriginals(),
      ...(further && { further }),
    }),
    [asMember, reads, further],
  );
  const subscribe = useCallback(
    (listener: () => void) =>
      subscribeTexts(() => {
        beforeChange();
        listener();
      }),
    [beforeChange],
  );
  const texts = useSyncExternalStore(subscribe, currentTexts, currentTexts);
  useEffect(() => {
    const wanted = posts.flatMap((post) => wantedText(post, reader) ?? []);
    requestTexts(wanted, reader.asMember);
  }, [posts, reader]);
  return (post) => {
    const wanted = wantedText(post, reader);
    return wanted && { from: wanted.from, text: otherText(texts, wanted) };
  };
}
