import { useMemo } from 'react';
import { isFormerMember, otherRole } from '@friends/domain';
import { useBlocked } from '../../firebase/blocks.ts';
import { useText } from '../../i18n/index.ts';
import { clientId } from '../../text/client-id.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { LockIcon, MessageIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { usePageTitle } from '../../ui/PageHeader.tsx';
import type { RenderPerson } from '../../ui/person.ts';
import type { RenderThanks } from '../../ui/thanks.ts';
import { Composer } from './Composer.tsx';
import { EarlierButton } from './EarlierButton.tsx';
import { Heard } from './Heard.tsx';
import { HelperGuide } from './HelperGuide.tsx';
import { MessageList } from './MessageList.tsx';
import { receiptsFor } from './model/receipt.ts';
import { otherName } from './model/other-name.ts';
import { isOpenThread, roleOf } from './model/thread.ts';
import { timelineOf } from './model/timeline.ts';
import { NewBelow } from './NewBelow.tsx';
import { SecondHelper } from './SecondHelper.tsx';
import { enqueue } from './outbox/actions.ts';
import { useOutbox } from './outbox/use-outbox.ts';
import { ThreadEnd } from './ThreadEnd.tsx';
import { ThreadHeader } from './ThreadHeader.tsx';
import { ThreadMenu } from './ThreadMenu.tsx';
import { ThreadSkeleton } from './ThreadSkeleton.tsx';
import { useMarkRead } from './use-attention.ts';
import { useConversation } from './use-conversation.ts';
import { threadKey, useDraft } from './use-draft.ts';
import { useOnline } from './use-online.ts';
import { usePlace } from './use-place.ts';

interface ThreadViewProps {
  readonly id: string;
  readonly uid: string;
  /** What can be done about the other. */
  readonly renderPerson: RenderPerson;
  readonly renderThanks: RenderThanks;
}

export function ThreadView({ id, uid, renderPerson, renderThanks }: ThreadViewProps) {
  const { tx, ts } = useText('threads');
  const { thread, messages, hasEarlier, loadingEarlier, trouble, showEarlier, retry } =
    useConversation(id);
  const online = useOnline();
  const outbox = useOutbox();
  const blocked = useBlocked();
  const entries = useMemo(() => outbox.filter((entry) => entry.thread === id), [outbox, id]);
  const items = useMemo(
    () => (messages === undefined ? [] : timelineOf(messages, entries)),
    [messages, entries],
  );
  const role = thread && roleOf(thread, uid);
  const last = items.at(-1);
  const lastIsMine =
    last?.kind === 'entry' || (last?.kind === 'message' && last.message.from === role);
  const place = usePlace(items[0]?.key, last?.key, lastIsMine);
  const { markEnd, bottom, isAtEnd, hasNewBelow, toEnd } = place;
  const isBlocked = role !== undefined && blocked.has(thread?.[otherRole(role)] ?? '');
  const unread = role === undefined || isBlocked ? 0 : (thread?.unread[role] ?? 0);
  useMarkRead(id, role, unread, isAtEnd && items.length > 0);
  const drafting = useDraft(threadKey(id), id);
  const nickname = thread && role ? otherName(thread, role, ts) : ts('someone');
  usePageTitle(thread === undefined ? ts('inbox.title') : nickname);

  if (trouble === 'gone') return <Gone />;
  if (trouble === 'failed') {
    return <ErrorState code={online ? 'unknown' : 'offline'} onRetry={retry} />;
  }
  if (thread === undefined || role === undefined || messages === undefined) {
    return <ThreadSkeleton offline={!online} />;
  }
  // With the message being written.
  const bothWrote = thread.spoke[otherRole(role)] === true;
  const isKnown = (known: string) => items.some(({ key }) => key === known);
  const other = { uid: thread[otherRole(role)], nickname };
  const isOpen = isOpenThread(thread) && !isBlocked;
  const canThank = !isBlocked && !isFormerMember(other.uid);
  const about = { id, bridge: thread.bridge, other };
  const say = (text: string) => void enqueue({ id: clientId(), uid, thread: id, from: role, text });
  const edit = (text: string) =>
    drafting.write([drafting.draft.text, text].filter((part) => part !== '').join('\n'));
  return (
    <div className="flex min-h-[calc(100dvh-12rem)] flex-col">
      <ThreadHeader
        thread={thread}
        nickname={nickname}
        title={thread.titles[role]}
        standing={canThank && renderThanks({ at: 'name', uid: other.uid, badges: true })}
        actions={
          <>
            {canThank &&
              thread.spoke[otherRole(role)] &&
              renderThanks({ at: 'person', thread: about })}
            {!isFormerMember(other.uid) && renderPerson(other, 'compact')}
            <ThreadMenu thread={thread} role={role} nickname={nickname} />
          </>
        }
      />
      <p className="mx-auto mb-4 flex max-w-prose items-start gap-2 text-sm text-muted">
        <LockIcon className="mt-0.5 size-4" />
        <span>{tx('thread.private', { nickname })}</span>
      </p>
      <HelperGuide thread={thread} role={role} />
      {hasEarlier && <EarlierButton busy={loadingEarlier} onClick={showEarlier} />}
      <MessageList
        thread={id}
        items={items}
        isMine={({ from }) => from === role}
        nickname={nickname}
        onEdit={isOpen ? edit : undefined}
        onSay={isOpen ? say : undefined}
        renderLike={({ id: message, from }) =>
          canThank && renderThanks({ at: 'message', thread: about, message, isMine: from === role })
        }
        receiptOf={receiptsFor(messages, role, thread.read[otherRole(role)])}
      />
      {isOpen && <SecondHelper {...{ thread, role, nickname }} />}
      <div ref={markEnd} className="h-2 grow" />
      <Heard messages={messages} role={role} nickname={nickname} />
      <div className="sticky bottom-[calc(4rem+1px+env(safe-area-inset-bottom))] -mx-4 -mb-11 border-t border-line bg-page px-4 py-2 sm:bottom-0 sm:-mb-12 sm:pb-4">
        {hasNewBelow && <NewBelow onClick={toEnd} />}
        {isOpen ? (
          <Composer {...{ uid, nickname, bothWrote, drafting, isKnown }} thread={id} from={role} />
        ) : (
          (isBlocked && renderPerson(other)) || (
            <ThreadEnd thread={thread} role={role} nickname={nickname} />
          )
        )}
      </div>
      {/* As far from the edge as what is written stands, whose margin it is above. */}
      <div
        ref={bottom}
        className="scroll-mb-[calc(0.75rem+1px+env(safe-area-inset-bottom))] sm:-scroll-mb-12"
      />
    </div>
  );
}

function Gone() {
  const { tx, language } = useText('threads');
  return (
    <EmptyState
      icon={<MessageIcon className="size-7" />}
      title={tx('thread.goneTitle')}
      actions={
        <ButtonLink look="primary" to={`/${language}/threads`}>
          {tx('backToMessages')}
        </ButtonLink>
      }
    >
      {tx('thread.goneText')}
    </EmptyState>
  );
}
