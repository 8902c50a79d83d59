import { useEffect, useState } from 'react';

/**
 * A part of the page that may come later or, without a connection, not at all: what stands around
 * it does without. It is tried again when there is a connection.
 * @param load the same function each time
 */
export function useLater<T extends object>(load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    let gone = false;
    const start = () =>
      load().then(
        (loaded) => !gone && setPart(loaded),
        () => undefined,
      );
    void start();
    addEventListener('online', start);
    return () => {
      gone = true;
      removeEventListener('online', start);
    };
  }, [load]);
  return part;
}
