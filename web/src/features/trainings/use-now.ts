import { useEffect, useState } from 'react';

const EVERY_MS = 20_000;

/** The time, a few times a minute: a session begins while its page is open. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
