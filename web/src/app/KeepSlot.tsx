import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { Thread } from '../features/threads/model/thread.ts';
import { isInstalled } from '../firebase/installed.ts';
import { useSession } from '../firebase/session.ts';
import { loadTexts } from '../i18n/index.ts';
import { useLater } from './use-later.ts';

/** Pages on which members are after they have written something. */
const AFTER_WRITING = /^\/[^/]+\/(mine|threads)(\/|$)/;

const COMING_BACK = /^\/[^/]+\/(recover|mail)$/;

async function loadKeeping() {
  const [{ KeepCard }] = await Promise.all([
    import('../features/account/KeepCard.tsx'),
    loadTexts('account'),
  ]);
  return { KeepCard };
}

async function loadBringing() {
  const [{ BringAlong }] = await Promise.all([
    import('../features/account/BringAlong.tsx'),
    loadTexts('account'),
  ]);
  return { BringAlong };
}

/** Offers to keep the account where that is not done, or to bring it along; loaded only there. */
export function KeepSlot() {
  const { pathname } = useLocation();
  const { status, uid, linked } = useSession();
  const isWanted = status === 'member' && linked !== true && AFTER_WRITING.test(pathname);
  if (status === 'visitor' && isInstalled() && !COMING_BACK.test(pathname)) return <Bringing />;
  return isWanted && uid !== undefined ? <Keeping key={uid} uid={uid} path={pathname} /> : null;
}

/** Only what another has said can be unread, or be marked as read. */
function isAnswered({ author, unread, read }: Thread, uid: string): boolean {
  const role = author === uid ? 'author' : 'inquirer';
  return unread[role] > 0 || read[role] !== undefined;
}

/** Whether anybody has answered a member, as far as the list of their threads shows. */
function useAnswered(uid: string): boolean {
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    const start = async () => {
      const store = await import('../features/threads/inbox-store.ts');
      if (left) return;
      const look = () => {
        const threads = store.currentInbox().threads ?? [];
        setAnswered(threads.some((thread) => isAnswered(thread, uid)));
      };
      stop = store.subscribeInbox(uid, look);
      look();
    };
    start().catch(() => undefined);
    return () => {
      left = true;
      stop?.();
    };
  }, [uid]);
  return answered;
}

function Keeping({ uid, path }: { readonly uid: string; readonly path: string }) {
  const part = useLater(loadKeeping);
  const answered = useAnswered(uid);
  return part === undefined ? null : <part.KeepCard key={path} uid={uid} answered={answered} />;
}

function Bringing() {
  const part = useLater(loadBringing);
  return part === undefined ? null : <part.BringAlong />;
}
