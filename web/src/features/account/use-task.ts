import { useState } from 'react';
import { refusalOf } from './model/refusal.ts';
import type { Refusal } from './model/refusal.ts';

/** Something asked of the servers: whether it is under way, and why it did not happen. */
export function useTask() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const run = async (task: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await task();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };
  const refuse = (problem: string | undefined) => setRefusal(problem ? { problem } : undefined);
  return { busy, refusal, run, refuse };
}
