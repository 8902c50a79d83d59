import type { ReactNode } from 'react';
import { formatDay, useText } from '../../i18n/index.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Bubble, Said } from './Bubble.tsx';
import type { Receipt } from './model/receipt.ts';
import type { Message } from './model/thread.ts';
import type { TimelineItem } from './model/timeline.ts';
import { OwnEntry } from './OwnEntry.tsx';
import { TheirMessage } from './TheirMessage.tsx';
import { useNow } from '../../ui/use-now.ts';

/** How often "being translated" is looked at anew. */
const LOOK_MS = 5_000;

interface MessageListProps {
  readonly thread: string;
  readonly items: readonly TimelineItem[];
  readonly isMine: (message: Message) => boolean;
  readonly nickname: string;
  /** Puts a text back where it can be changed; undefined where nothing can be written. */
  readonly onEdit: ((text: string) => void) | undefined;
  /** Sends a text as it is; undefined where nothing can be written. */
  readonly onSay: ((text: string) => void) | undefined;
  /** Thanks for a message: to give them, or that they came. */
  readonly renderLike: (message: Message) => ReactNode;
  /** What has become of a message of one's own. */
  readonly receiptOf: (message: Message) => Receipt;
}

/** The lines of a conversation, oldest first. */
export function MessageList(props: MessageListProps) {
  const { thread, items, isMine, nickname, onEdit, onSay, renderLike, receiptOf } = props;
  const { ts } = useText('threads');
  const now = useNow(LOOK_MS);
  const line = (item: TimelineItem) => {
    if (item.kind === 'day') return <Day at={item.at} />;
    if (item.kind === 'entry')
      return <OwnEntry entry={item.entry} held={item.held} onEdit={onEdit} />;
    const { message } = item;
    if (message.withheld) return <Withheld {...{ message, nickname }} mine={isMine(message)} />;
    const like = renderLike(message);
    if (isMine(message)) return <OwnMessage {...{ message, like }} receipt={receiptOf(message)} />;
    return <TheirMessage {...{ thread, message, nickname, now, onSay, like }} />;
  };
  return (
    <ol aria-label={ts('thread.messages')} className="grid gap-3 [overflow-anchor:none]">
      {items.map((item) => (
        <li key={item.key}>{line(item)}</li>
      ))}
    </ol>
  );
}

interface WithheldProps {
  readonly message: Message;
  readonly nickname: string;
  readonly mine: boolean;
}

function Withheld({ message, nickname, mine }: WithheldProps) {
  const { tx } = useText('threads');
  const who = mine ? tx('message.mine') : tx('message.theirs', { nickname });
  return (
    <Bubble mine={mine} who={who} at={message.createdAt}>
      <p className="text-sm text-muted">{tx('message.withheld')}</p>
    </Bubble>
  );
}

function Day({ at }: { readonly at: number }) {
  const { language } = useText();
  return (
    <p className="py-1 text-center text-xs font-medium text-muted">
      <span className="rounded-full bg-sunken px-3 py-1">{formatDay(at, language)}</span>
    </p>
  );
}

interface OwnMessageProps {
  readonly message: Message;
  readonly receipt: Receipt;
  readonly like: ReactNode;
}

function OwnMessage({ message, receipt, like }: OwnMessageProps) {
  const { tx } = useText('threads');
  const { isRead, isNewest } = receipt;
  const state = (
    <span className="inline-flex items-center gap-1">
      <CheckIcon className={`size-3.5 ${isRead ? 'text-primary-text' : ''}`} />
      <span role={isNewest ? 'status' : undefined} className={isNewest ? '' : 'sr-only'}>
        {tx(isRead ? 'message.read' : 'message.sent')}
      </span>
      {like}
    </span>
  );
  return (
    <Bubble mine who={tx('message.mine')} at={message.createdAt} meta={state}>
      <Said text={message.text} language={message.language} />
    </Bubble>
  );
}
