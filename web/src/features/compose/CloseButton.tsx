import { useState } from 'react';
import { failureCode, useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { LockIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { comersOf } from './comers.ts';
import type { Answer, OwnPost } from './data.ts';
import { HelpersDialog } from './HelpersDialog.tsx';

const loadData = () => import('./data.ts');

interface CloseButtonProps {
  readonly post: OwnPost;
  readonly busy: boolean;
  readonly onClose: () => void;
}

/**
 * Closes a post. Says first how many would be told that an event does not take place; where somebody
 * has answered, asks who helped, and thanks them.
 */
export function CloseButton({ post, busy, onClose }: CloseButtonProps) {
  const { tx } = useText('compose');
  const { uid = '' } = useSession();
  const [working, setWorking] = useState(false);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [comers, setComers] = useState(0);
  const close = () => {
    setAnswers([]);
    onClose();
  };
  const begin = async () => {
    setWorking(true);
    const coming = await comersOf(post);
    setComers(coming);
    if (coming === 0) await goOn();
    setWorking(false);
  };
  const goOn = async () => {
    setComers(0);
    // Thanks are a gift: where nobody can be asked about, the post is closed all the same.
    const found = await loadData()
      .then((data) => data.readAnswers(uid, post.id))
      .catch(() => []);
    if (found.length === 0) close();
    else setAnswers(found);
  };
  const thank = async (threads: readonly string[]) => {
    setWorking(true);
    try {
      await (await loadData()).thankHelpers(post.id, threads);
      close();
    } catch (error) {
      const offline = failureCode(error) === 'offline';
      showToast(tx(offline ? 'failure.actionOffline' : 'failure.action'));
    } finally {
      setWorking(false);
    }
  };
  return (
    <>
      <Button icon={<LockIcon />} busy={busy || working} onClick={() => void begin()}>
        {tx('mine.close')}
      </Button>
      <ConfirmDialog
        open={comers > 0}
        onOpenChange={() => setComers(0)}
        title={tx('mine.closeTitle')}
        description={tx('comers.told', { count: comers })}
        confirmLabel={tx('mine.close')}
        onConfirm={() => void goOn()}
        busy={working || busy}
      />
      <HelpersDialog
        answers={answers}
        busy={working || busy}
        onCancel={() => setAnswers([])}
        onClose={close}
        onThank={(threads) => void thank(threads)}
      />
    </>
  );
}
