import { useEffect, useState } from 'react';
import type { Block } from '../../firebase/blocks.ts';
import { formatAgo, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useBlocking } from './use-blocking.ts';

/** Looks up a nickname; the row says “a former member” for who has gone or is not told to us. */
function useNickname(uid: string): string | undefined {
  const [found, setFound] = useState<{ readonly nickname: string | undefined }>();
  const { ts } = useText('people');
  useEffect(() => {
    let left = false;
    const show = (nickname: string | undefined) => !left && setFound({ nickname });
    import('./data.ts')
      .then(({ readNickname }) => readNickname(uid))
      .then(show, () => show(undefined));
    return () => {
      left = true;
    };
  }, [uid]);
  return found && (found.nickname ?? ts('former'));
}

interface BlockedRowProps {
  readonly block: Block;
  readonly onUnblock: () => void;
}

/** Somebody who is blocked, and the way to take it back. */
export function BlockedRow({ block, onUnblock }: BlockedRowProps) {
  const { tx, ts, show, language } = useText('people');
  const nickname = useNickname(block.other);
  const name = nickname ?? '';
  const { busy, unblock } = useBlocking({ uid: block.other, nickname: name });
  return (
    <div className="flex min-h-20 flex-wrap items-center gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <span className="min-w-0 grow">
        {nickname === undefined ? (
          <span className="skeleton block h-5 w-32" />
        ) : (
          <bdi className="block font-semibold wrap-anywhere">{nickname}</bdi>
        )}
        <span className="text-sm text-muted">{show(formatAgo(block.since, language))}</span>
      </span>
      <Button
        busy={busy}
        aria-label={ts('unblockName', { name })}
        onClick={() => {
          onUnblock();
          void unblock();
        }}
      >
        {tx('unblock')}
      </Button>
    </div>
  );
}
