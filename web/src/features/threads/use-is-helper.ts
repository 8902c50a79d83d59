import { useEffect, useState } from 'react';
import type { Role } from '@friends/domain';
import { read } from './outbox/rest.ts';
import { helpsIn } from './model/helper.ts';

/** Whether this side of a thread is the one that helps; false until that is known. */
export function useIsHelper(post: string, role: Role): boolean {
  const [helps, setHelps] = useState(false);
  useEffect(() => {
    let isStale = false;
    // A post that is gone, or no connection: then there is no guide this time.
    read([`listings/en/items/${post}`]).then(
      ({ documents }) => !isStale && setHelps(helpsIn(documents[0]?.kind, role)),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [post, role]);
  return helps;
}
