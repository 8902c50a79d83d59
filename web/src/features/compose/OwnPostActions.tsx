import { useState } from 'react';
import { useParams } from 'react-router';
import { failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { PencilIcon, TrashIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CloseButton } from './CloseButton.tsx';
import { comersOf } from './comers.ts';
import type { OwnPost } from './data.ts';
import { postDraft } from './drafts.ts';
import { SkipWeekButton } from './SkipWeekButton.tsx';

const loadData = () => import('./data.ts');

/** What can be done with a post of one's own. */
export function OwnPostActions({ post }: { readonly post: OwnPost }) {
  const { tx } = useText('compose');
  const { lang = 'en' } = useParams();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [comers, setComers] = useState(0);
  const isOpen = post.state === 'open';

  const run = async (work: () => Promise<void>, done: () => void) => {
    setBusy(true);
    try {
      await work();
      done();
    } catch (error) {
      const offline = failureCode(error) === 'offline';
      showToast(tx(offline ? 'failure.actionOffline' : 'failure.action'));
    } finally {
      setBusy(false);
    }
  };
  const setState = (state: 'open' | 'closed') =>
    void run(
      async () => (await loadData()).setPostState(post.id, state),
      () =>
        showToast(tx(state === 'open' ? 'mine.didOpen' : 'mine.didClose'), {
          label: tx('mine.undo'),
          run: () => setState(state === 'open' ? 'closed' : 'open'),
        }),
    );
  const askToRemove = async () => {
    setComers(isOpen ? await comersOf(post) : 0);
    setAsking(true);
  };
  const remove = () =>
    void run(
      async () => (await loadData()).deletePost(post.id),
      () => {
        setAsking(false);
        postDraft(post.id).drop();
        showToast(tx('mine.didDelete'));
      },
    );

  return (
    <div className="flex flex-wrap gap-2 pt-1">
      <ButtonLink icon={<PencilIcon />} to={`/${lang}/posts/${post.id}/edit`}>
        {tx('mine.edit')}
      </ButtonLink>
      {isOpen && <SkipWeekButton post={post} />}
      {isOpen ? (
        <CloseButton post={post} busy={busy && !asking} onClose={() => setState('closed')} />
      ) : (
        <Button busy={busy && !asking} onClick={() => setState('open')}>
          {tx('mine.reopen')}
        </Button>
      )}
      <Button look="danger" icon={<TrashIcon />} onClick={() => void askToRemove()}>
        {tx('mine.delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('mine.deleteTitle')}
        description={
          <>
            {tx('mine.deleteText', { title: post.title })}{' '}
            {comers > 0 && tx('comers.told', { count: comers })}
          </>
        }
        confirmLabel={tx('mine.deleteYes')}
        onConfirm={remove}
        busy={busy}
      />
    </div>
  );
}
