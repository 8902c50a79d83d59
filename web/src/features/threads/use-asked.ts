import { useCallback, useEffect, useRef, useState } from 'react';
import { CallError, failureCode } from '../../firebase/session.ts';

/** Why a call gave no answer: too often asked, no translations left, no connection, our side. */
export type AskedTrouble = 'pace' | 'budget' | 'offline' | 'unknown';

/** What was asked of the servers, and how far it is. */
export type AskedState<T> =
  | { readonly is: 'asking' }
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'failed'; readonly trouble: AskedTrouble };

function troubleOf(error: unknown): AskedTrouble {
  if (error instanceof CallError && error.code === 'resource-exhausted') {
    const { problem } = Object(error.details) as { readonly problem?: unknown };
    return problem === 'pace' ? 'pace' : 'budget';
  }
  return failureCode(error) === 'offline' ? 'offline' : 'unknown';
}

/** Asks once when first shown, and again on demand; the latest answer counts. */
export function useAsked<T>(ask: () => Promise<T>) {
  const [state, setState] = useState<AskedState<T>>({ is: 'asking' });
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(ask);
  useEffect(() => {
    let isStale = false;
    const settle = (next: AskedState<T>) => {
      if (!isStale) setState(next);
    };
    latest.current().then(
      (value) => settle({ is: 'there', value }),
      (error: unknown) => settle({ is: 'failed', trouble: troubleOf(error) }),
    );
    return () => {
      isStale = true;
    };
  }, [attempt]);
  const again = useCallback(() => {
    setState({ is: 'asking' });
    setAttempt((before) => before + 1);
  }, []);
  return { state, again };
}
