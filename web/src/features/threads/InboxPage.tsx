import { useMemo, useSyncExternalStore } from 'react';
import { useBlocked } from '../../firebase/blocks.ts';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MessageIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { currentInbox, retryInbox, showMoreThreads, subscribeInbox } from './inbox-store.ts';
import { InboxRow } from './InboxRow.tsx';
import { InboxSkeleton } from './InboxSkeleton.tsx';
import { withoutBlocked } from './model/blocked.ts';
import { PendingInquiries } from './PendingInquiries.tsx';
import { useOnline } from './use-online.ts';

/** `/:lang/threads`: all conversations of a member, newest first. */
export function InboxPage() {
  const { uid = '' } = useSession();
  const { tx, ts } = useText('threads');
  const subscribe = useMemo(() => (listener: () => void) => subscribeInbox(uid, listener), [uid]);
  const {
    threads: all,
    failed,
    hasMore,
    loadingMore,
  } = useSyncExternalStore(subscribe, currentInbox);
  const blocked = useBlocked();
  const threads = all && withoutBlocked(all, uid, blocked);
  const online = useOnline();
  usePageTitle(ts('inbox.title'));
  return (
    <>
      <PageHeader title={tx('inbox.title')} />
      <PendingInquiries />
      {failed && <ErrorState code={online ? 'unknown' : 'offline'} onRetry={retryInbox} />}
      {threads === undefined && !failed && <InboxSkeleton offline={!online} />}
      {threads?.length === 0 && !hasMore && <EmptyInbox />}
      {threads !== undefined && threads.length > 0 && (
        <ul className="grid gap-2">
          {threads.map((thread) => (
            <li key={thread.id}>
              <InboxRow thread={thread} uid={uid} />
            </li>
          ))}
        </ul>
      )}
      {hasMore && (
        <div className="mt-3 text-center">
          <Button busy={loadingMore} onClick={showMoreThreads}>
            {tx(loadingMore ? 'inbox.moreLoading' : 'inbox.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function EmptyInbox() {
  const { tx, language } = useText('threads');
  return (
    <EmptyState
      icon={<MessageIcon className="size-7" />}
      title={tx('inbox.emptyTitle')}
      actions={
        <ButtonLink look="primary" to={`/${language}/`}>
          {tx('inbox.emptyAction')}
        </ButtonLink>
      }
    >
      {tx('inbox.emptyText')}
    </EmptyState>
  );
}
