import { useRef } from 'react';
import { Link } from 'react-router';
import { useLiveList } from '../../firebase/live-list.ts';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BellIcon, CheckIcon, SettingsIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { shownNotices } from './lists.ts';
import { unreadOf } from './model/told.ts';
import { NoticeRow } from './NoticeRow.tsx';

/** What is marked as read and is not heard of by the servers stays unread: that does no harm. */
async function markRead(uid: string, ids: readonly string[]): Promise<void> {
  try {
    await (await import('./data.ts')).markRead(uid, ids);
  } catch {
    return;
  }
}

/** `/:lang/notices`: what the service has to tell a member, newest first. */
export function NoticesPage() {
  const { tx, ts, language } = useText('notices');
  const { uid = '' } = useSession();
  const { items, failure } = useLiveList(shownNotices, uid === '' ? undefined : uid);
  const unread = unreadOf(items ?? []);
  const list = useRef<HTMLOListElement>(null);
  usePageTitle(ts('title'));
  const readAll = () => {
    // The button goes when all is read: the focus goes on to what it was about.
    list.current?.focus({ preventScroll: true });
    void markRead(uid, unread);
  };
  return (
    <>
      <PageHeader
        title={tx('title')}
        actions={
          <Link
            to={`/${language}/notices/settings`}
            aria-label={ts('settings.title')}
            className="grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
          >
            <SettingsIcon className="size-6" />
          </Link>
        }
      />
      <div className="mb-3 flex flex-wrap justify-between gap-2">
        <ButtonLink look="quiet" to={`/${language}/searches`} className="-ms-4">
          {tx('searches')}
        </ButtonLink>
        {unread.length > 0 && (
          <Button icon={<CheckIcon />} onClick={readAll}>
            {tx('allRead')}
          </Button>
        )}
      </div>
      {failure && <ErrorState code={failure} onRetry={shownNotices.retry} />}
      {items === undefined && !failure && <SkeletonRows />}
      {items?.length === 0 && <NoNotices />}
      {items !== undefined && items.length > 0 && (
        <ol ref={list} tabIndex={-1} className="grid gap-2 outline-none">
          {items.map((notice) => (
            <li key={notice.id}>
              <NoticeRow
                notice={notice}
                onOpen={() => {
                  if (!notice.isRead) void markRead(uid, [notice.id]);
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function NoNotices() {
  const { tx, language } = useText('notices');
  return (
    <EmptyState
      icon={<BellIcon className="size-7" />}
      title={tx('emptyTitle')}
      actions={
        <ButtonLink look="primary" to={`/${language}/`}>
          {tx('emptyAction')}
        </ButtonLink>
      }
    >
      {tx('emptyText')}
    </EmptyState>
  );
}
