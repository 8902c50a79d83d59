import { useEffect, useMemo, useState } from 'react';
import { useBlocked } from '../../firebase/blocks.ts';
import { loadBeyond } from './data.ts';
import { ofOthersThan } from './merge.ts';
import type { FeedPost, FeedRequest, Ground } from './request.ts';

const NONE: readonly FeedPost[] = [];

/** The nearest posts beyond a circle, where it has none; what cannot be loaded is left out. */
export function useBeyond(
  request: FeedRequest,
  ground: Ground | undefined,
  isEmpty: boolean,
): readonly FeedPost[] {
  const [found, setFound] = useState<{ of: FeedRequest; posts: readonly FeedPost[] }>();
  useEffect(() => {
    if (!isEmpty || ground === undefined) return;
    let gone = false;
    loadBeyond(request, ground).then(
      (posts) => !gone && setFound({ of: request, posts }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [request, ground, isEmpty]);
  const blocked = useBlocked();
  const posts = isEmpty && found?.of === request ? found.posts : NONE;
  return useMemo(() => ofOthersThan(blocked, posts), [blocked, posts]);
}
