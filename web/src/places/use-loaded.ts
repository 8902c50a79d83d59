import { useCallback, useEffect, useState } from 'react';

export interface Loaded<T> {
  readonly value?: T;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * What `load` gives, once it is wanted; a failure is tried again on demand.
 * @param load always the same function
 */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): Loaded<T> {
  const [value, setValue] = useState<{ readonly is: T }>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load().then(
      (loaded) => !gone && setValue({ is: loaded }),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [attempt, load, wanted]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { ...(value && { value: value.is }), failed, retry };
}
