import type { ReactNode } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink, Spinner } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Said } from './Bubble.tsx';
import { PaceWait, REFUSAL_TEXTS } from './EntryState.tsx';
import type { PostBrief } from './model/post-brief.ts';
import { discard, retry } from './outbox/actions.ts';
import type { OutboxEntry } from './outbox/plan.ts';
import { PostCard } from './PostCard.tsx';
import { leaveInAsk, leaveInThread } from './use-draft.ts';
import { useOnline } from './use-online.ts';

interface AskProgressProps {
  readonly entry: OutboxEntry;
  readonly brief: PostBrief | undefined;
}

/** How far a first message is; leads to the conversation as soon as there is one. */
export function AskProgress({ entry, brief }: AskProgressProps) {
  const { tx, language } = useText('threads');
  if (entry.state === 'sent')
    return <Navigate replace to={`/${language}/threads/${entry.thread}`} />;
  return (
    <>
      {brief && <PostCard brief={brief} />}
      <section className="grid gap-1">
        <h2 className="text-sm font-semibold text-muted">{tx('ask.yourMessage')}</h2>
        <div className="rounded-2xl bg-primary-soft px-4 py-3">
          <Said text={entry.text} language={undefined} />
        </div>
      </section>
      {entry.state === 'failed' ? <Failed entry={entry} /> : <OnItsWay entry={entry} />}
    </>
  );
}

function OnItsWay({ entry }: { readonly entry: OutboxEntry }) {
  const { tx, language } = useText('threads');
  const online = useOnline();
  const waits = (text: ReactNode) => (
    <Notice
      tone="warning"
      actions={<ButtonLink to={`/${language}/`}>{tx('ask.goneAction')}</ButtonLink>}
    >
      {text}
    </Notice>
  );
  const { trouble } = entry;
  let state: ReactNode;
  if (trouble === 'pace') {
    state = waits(<PaceWait until={entry.notBefore} text="ask.waitingPace" />);
  } else if (!online || trouble === 'offline') state = waits(tx('ask.waitingOffline'));
  else if (trouble === 'server') state = waits(tx('ask.waitingServer'));
  else {
    state = (
      <p className="flex items-center gap-2 text-muted">
        <Spinner />
        <span>{tx('ask.sending')}</span>
      </p>
    );
  }
  return <div role="status">{state}</div>;
}

function Failed({ entry }: { readonly entry: OutboxEntry }) {
  const { tx, language } = useText('threads');
  const navigate = useNavigate();
  const { existing, refusal = 'refused' } = entry;
  const edit = async () => {
    leaveInAsk(entry);
    await discard(entry);
  };
  const toConversation = async (thread: string) => {
    leaveInThread(thread, entry.text);
    await discard(entry);
    await navigate(`/${language}/threads/${thread}`, { replace: true });
  };
  return (
    <div role="alert">
      <Notice
        tone="warning"
        actions={
          existing === undefined ? (
            <>
              <Button onClick={() => void retry(entry)}>{tx('retry')}</Button>
              <Button look="quiet" onClick={() => void edit()}>
                {tx('message.edit')}
              </Button>
            </>
          ) : (
            <Button look="primary" onClick={() => void toConversation(existing)}>
              {tx('ask.toConversation')}
            </Button>
          )
        }
      >
        {tx(REFUSAL_TEXTS[refusal])}
      </Notice>
    </div>
  );
}
