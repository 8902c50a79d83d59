import { useEffect, useState } from 'react';
import type { BadgeFacts } from '@friends/domain';
import { failureCode } from '../../firebase/failure.ts';
import type { FailureCode } from '../../firebase/failure.ts';
import { followReceived, readProgress } from './data.ts';
import type { GivenLike } from './model/like.ts';

interface Received {
  /** The newest; undefined while they are on their way. */
  readonly likes?: readonly GivenLike[];
  readonly facts?: BadgeFacts;
  readonly failure?: FailureCode;
}

/** What a member has been thanked for, kept up to date, with the way to the next badges. */
export function useReceived(uid: string, likesNow: number) {
  const [received, setReceived] = useState<Received>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    let stop: (() => void) | undefined;
    const fail = (error: unknown) =>
      !left && setReceived((before) => ({ ...before, failure: failureCode(error) }));
    const take = (likes: readonly GivenLike[]) =>
      setReceived(({ facts }) => ({ likes, ...(facts && { facts }) }));
    followReceived(uid, take, fail).then((end) => (left ? end() : (stop = end)), fail);
    return () => {
      left = true;
      stop?.();
    };
  }, [uid, tries]);
  // The progress is written with the number, so that a change of one tells of the other.
  useEffect(() => {
    let left = false;
    readProgress(uid).then(
      (facts) => !left && setReceived((before) => ({ ...before, facts })),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [uid, likesNow, tries]);
  return { ...received, retry: () => setTries((count) => count + 1) };
}
