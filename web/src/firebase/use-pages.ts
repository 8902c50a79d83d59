import { useCallback, useEffect, useState } from 'react';
import { failureCode } from './failure.ts';
import type { FailureCode } from './failure.ts';

type Read<T> = (last: T | undefined) => Promise<readonly T[]>;

interface Pages<T> {
  readonly items: readonly T[];
  /** Whether there may be more behind them. */
  readonly isFull: boolean;
}
interface Heard<T> {
  readonly read: Read<T>;
  readonly pages?: Pages<T>;
  readonly failure?: FailureCode;
}

async function readPages<T>(read: Read<T>, size: number, least: number): Promise<Pages<T>> {
  const items: T[] = [];
  for (;;) {
    const next = await read(items.at(-1));
    items.push(...next);
    const isFull = next.length === size;
    if (!isFull || items.length >= least) return { items, isFull };
  }
}

/**
 * A list that is read page by page; what has come stays while more is asked for.
 * @param read the page behind an item; the same function as long as the list is the same
 * @param size how many a full page holds
 */
export function usePages<T>(read: Read<T>, size: number) {
  const [heard, setHeard] = useState<Heard<T>>();
  const [busy, setBusy] = useState(false);
  const { pages, failure } = heard?.read === read ? heard : {};
  const shown = pages?.items ?? [];
  const take = useCallback(
    (asked: Promise<Pages<T>>) =>
      asked.then(
        (found) => setHeard({ read, pages: found }),
        (error: unknown) =>
          setHeard((before) => ({
            ...(before?.read === read && before),
            ...{ read, failure: failureCode(error) },
          })),
      ),
    [read],
  );
  useEffect(() => {
    void take(readPages(read, size, 1));
  }, [take, read, size]);
  const ask = async (asked: Promise<Pages<T>>) => {
    setBusy(true);
    await take(asked);
    setBusy(false);
  };
  const more = async (): Promise<Pages<T>> => {
    const next = await read(shown.at(-1));
    return { items: [...shown, ...next], isFull: next.length === size };
  };
  return {
    /** Undefined until the first have come. */
    items: pages?.items,
    failure,
    busy,
    hasMore: pages?.isFull === true,
    /** Reads all that is shown anew. */
    again: () => void ask(readPages(read, size, shown.length)),
    more: () => void ask(more()),
  };
}
