import { useEffect, useEffectEvent, useState } from 'react';
import { failureCode } from './failure.ts';
import type { FailureCode } from './failure.ts';

interface Followed<T> {
  /** undefined until something is known, null where there is nothing. */
  readonly value: T | null | undefined;
  readonly failure: FailureCode | undefined;
}

/**
 * Follows something on the servers while the component is shown.
 * @param key names what is followed; undefined for nothing
 * @param follow called anew when the key has changed
 */
export function useFollowed<T>(
  key: string | undefined,
  follow: (
    onFound: (found: T | null) => void,
    onError: (error: unknown) => void,
  ) => Promise<() => void>,
): Followed<T> {
  const [told, setTold] = useState<Followed<T> & { readonly key: string }>();
  const start = useEffectEvent(follow);
  useEffect(() => {
    if (key === undefined) return;
    let stop: (() => void) | undefined;
    let left = false;
    const show = (value: T | null) => left || setTold({ key, value, failure: undefined });
    const fail = (error: unknown) => {
      if (left) return;
      const failure = failureCode(error);
      setTold((before) => ({
        key,
        value: before?.key === key ? before.value : undefined,
        failure,
      }));
    };
    start(show, fail).then((end) => {
      stop = end;
      if (left) end();
    }, fail);
    return () => {
      left = true;
      stop?.();
    };
  }, [key]);
  const current = told?.key === key ? told : undefined;
  return { value: current?.value, failure: current?.failure };
}
