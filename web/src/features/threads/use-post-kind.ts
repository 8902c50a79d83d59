import { useEffect, useState } from 'react';
import { read } from './outbox/rest.ts';

/** What is being asked: several parts of a page ask the same. */
const asking = new Map<string, Promise<unknown>>();

function kindOf(post: string): Promise<unknown> {
  const begun = asking.get(post);
  if (begun !== undefined) return begun;
  const asked = read([`listings/en/items/${post}`])
    .then(({ documents }) => documents[0]?.kind)
    .finally(() => asking.delete(post));
  asking.set(post, asked);
  return asked;
}

/** What kind of post a thread is about; undefined until that is known, and where it is gone. */
export function usePostKind(post: string): unknown {
  const [kind, setKind] = useState<unknown>();
  useEffect(() => {
    let isStale = false;
    kindOf(post).then(
      (found) => !isStale && setKind(found),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [post]);
  return kind;
}
