import { useMemo } from 'react';
import { liveList, useLiveList } from './live-list.ts';
import { useSession } from './session.ts';

/** Somebody whom a member has blocked. */
export interface Block {
  readonly other: string;
  /** Milliseconds. */
  readonly since: number;
}

const KEY = 'friends.blocked';
const NOBODY: ReadonlySet<string> = new Set();

/** Kept between visits, so that nothing of them flashes up before the servers have answered. */
function remember(uid: string, blocks: readonly Block[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ uid, others: blocks.map(({ other }) => other) }));
  } catch {
    return;
  }
}

function remembered(uid: string): readonly string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as {
      uid?: string;
      others?: string[];
    };
    return kept.uid === uid ? (kept.others ?? []) : [];
  } catch {
    // Nothing that we wrote: the servers will say.
    return [];
  }
}

/** Whom a member has blocked, newest first, with the SDK loaded when somebody asks. */
export const ownBlocks = liveList<Block>(async (uid, onBlocks, onError) => {
  const onAnswer = (blocks: readonly Block[]) => {
    remember(uid, blocks);
    onBlocks(blocks);
  };
  return (await import('./blocks-live.ts')).followBlocks(uid, onAnswer, onError);
});

/** The uids of those whom this member has blocked, live; nobody for visitors. */
export function useBlocked(): ReadonlySet<string> {
  const { status, uid } = useSession();
  const me = status === 'member' ? uid : undefined;
  const { items } = useLiveList(ownBlocks, me);
  return useMemo(() => {
    if (me === undefined) return NOBODY;
    return new Set(items?.map(({ other }) => other) ?? remembered(me));
  }, [me, items]);
}
