import { useCallback, useEffect, useState } from 'react';
import type { ReadingLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { findPost } from './data.ts';
import type { FoundPost } from './data.ts';

/** A post by its id, in the reader's language; asked for again when reader or language change. */
export function usePost(language: ReadingLanguage, id: string) {
  const { status } = useSession();
  const asMember = status === 'member';
  const [found, setFound] = useState<FoundPost>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void findPost(language, id, asMember).then((next) => {
      if (wanted) setFound(next);
    });
    return () => {
      wanted = false;
    };
  }, [language, id, asMember, attempt]);
  const retry = useCallback(() => {
    setFound({ status: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { found, retry };
}
