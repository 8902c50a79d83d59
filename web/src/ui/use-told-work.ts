import { useState } from 'react';
import { failureCode } from '../firebase/session.ts';
import { useText } from '../i18n/index.ts';
import { showToast } from './toast-store.ts';

/**
 * Work that a button starts: whether it is under way; where it fails, a toast tells why. What
 * `run` returns never rejects.
 */
export function useToldWork() {
  const { tx } = useText();
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      const offline = failureCode(error) === 'offline';
      showToast(tx(offline ? 'failure.offline' : 'failure.unknown'));
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
