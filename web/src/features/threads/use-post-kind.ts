import { useEffect, useState } from 'react';
import { read } from './outbox/rest.ts';

/** What kind of post a thread is about; undefined until that is known, and where it is gone. */
export function usePostKind(post: string): unknown {
  const [kind, setKind] = useState<unknown>();
  useEffect(() => {
    let isStale = false;
    read([`listings/en/items/${post}`]).then(
      ({ documents }) => !isStale && setKind(documents[0]?.kind),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [post]);
  return kind;
}
