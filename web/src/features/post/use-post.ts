import { useCallback, useEffect, useState } from 'react';
import type { ReadingLanguage } from '@friends/domain';
import { seenListing } from '../../firebase/listings.ts';
import { useSession } from '../../firebase/session.ts';
import { findPost } from './data.ts';
import type { FoundPost } from './data.ts';

interface Asked {
  readonly key: string;
  readonly found: FoundPost;
}

/**
 * A post by its id, in the reader's language: at once where the feed has brought it, then as it is
 * now. Without a connection what was seen stays.
 */
export function usePost(language: ReadingLanguage, id: string) {
  const asMember = useSession().status === 'member';
  const key = `${language} ${id} ${asMember}`;
  const [asked, setAsked] = useState<Asked>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void findPost(language, id, asMember).then((found) => {
      if (wanted) setAsked({ key, found });
    });
    return () => {
      wanted = false;
    };
  }, [key, language, id, asMember, attempt]);
  const retry = useCallback(() => {
    setAsked(undefined);
    setAttempt((count) => count + 1);
  }, []);
  const seen = seenListing(language, id, asMember);
  const answer = asked?.key === key ? asked.found : undefined;
  if (seen && (answer === undefined || answer.status === 'failed')) {
    return { found: { status: 'found', post: seen } as FoundPost, retry };
  }
  return { found: answer ?? ({ status: 'loading' } as FoundPost), retry };
}
