import { useEffect, useState } from 'react';
import { DEFAULT_DESK } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { readDesk } from '../firebase/desk.ts';

/** Whether it is open is looked at this often. */
const LOOK_MS = 60_000;

/** Where help is, as far as it is known; without a connection what the leaflet says. */
export function useDesk(): { readonly desk: Desk; readonly now: number } {
  const [desk, setDesk] = useState<Desk>();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let gone = false;
    readDesk().then(
      (read) => !gone && setDesk(read),
      () => undefined,
    );
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, []);
  return { desk: desk ?? DEFAULT_DESK, now };
}
