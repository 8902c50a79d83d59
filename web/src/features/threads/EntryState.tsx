import { useText } from '../../i18n/index.ts';
import type { OutboxEntry, Refusal } from './outbox/plan.ts';
import { useNow } from '../../ui/use-now.ts';
import { useOnline } from './use-online.ts';
import { useWaitText } from './use-wait-text.ts';

export const REFUSAL_TEXTS: Readonly<Record<Refusal, string>> = {
  closed: 'refused.closed',
  sanctioned: 'refused.sanctioned',
  'post-gone': 'refused.postGone',
  'asked-before': 'refused.askedBefore',
  refused: 'refused.refused',
};

interface EntryStateProps {
  readonly entry: OutboxEntry;
  /** Whether it waits behind another that does not get through for now. */
  readonly held: boolean;
}

/** Where a message stands that is not there yet, in a word or two. */
export function EntryState({ entry, held }: EntryStateProps) {
  const { tx } = useText('threads');
  const online = useOnline();
  if (entry.state === 'sent') return <span>{tx('message.sent')}</span>;
  if (entry.state === 'failed') return <span>{tx('message.failed')}</span>;
  if (entry.trouble === 'pace')
    return <PaceWait until={entry.notBefore} text="message.waitingPace" />;
  if (!online || entry.trouble === 'offline') return <span>{tx('message.waitingOffline')}</span>;
  if (held) return <span>{tx('inbox.onTheWay')}</span>;
  return <span>{tx(entry.trouble ? 'message.waitingServer' : 'message.sending')}</span>;
}

interface PaceWaitProps {
  readonly until: number;
  readonly text: string;
}

/** How long the pace still makes one wait, counting down. */
export function PaceWait({ until, text }: PaceWaitProps) {
  const { tx } = useText('threads');
  const now = useNow(1_000);
  const waitText = useWaitText();
  return <span>{tx(text, { wait: waitText(until - now) })}</span>;
}
