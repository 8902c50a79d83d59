import { useCallback, useEffect, useState } from 'react';
import { failureCode } from './failure.ts';
import type { FailureCode } from './failure.ts';

export interface Answer<T> {
  /** Undefined until it has come. */
  readonly value: T | undefined;
  /** Why it has not come, or nothing newer. */
  readonly failure: FailureCode | undefined;
  /** Asks again; what has come stays meanwhile. */
  readonly again: () => void;
}

interface Heard<T> {
  readonly load: () => Promise<T>;
  readonly value?: T;
  readonly failure?: FailureCode;
}

/**
 * What the servers answer to a question that a page asks once.
 * @param load the same function as long as the question is the same
 */
export function useAnswer<T>(load: () => Promise<T>): Answer<T> {
  const [heard, setHeard] = useState<Heard<T>>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => !gone && setHeard({ load, value }),
      (error: unknown) =>
        !gone &&
        setHeard((before) => ({
          ...(before?.load === load && before),
          load,
          failure: failureCode(error),
        })),
    );
    return () => {
      gone = true;
    };
  }, [load, asked]);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  const current = heard?.load === load ? heard : undefined;
  return { value: current?.value, failure: current?.failure, again };
}
