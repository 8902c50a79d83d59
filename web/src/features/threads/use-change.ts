import { useState } from 'react';
import { failureCode } from '../../firebase/session.ts';

/** A change of one's own on the servers: whether it is under way, and why it did not happen. */
export function useChange() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<'offline' | 'unknown'>();

  /** @returns whether it happened */
  async function run(change: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setFailure(undefined);
    try {
      await change();
      return true;
    } catch (error) {
      setFailure(failureCode(error) === 'offline' ? 'offline' : 'unknown');
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, failure, run };
}
