import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ClockIcon, WarningIcon } from '../../ui/icons.tsx';
import { Bubble, Said } from './Bubble.tsx';
import { EntryState, REFUSAL_TEXTS } from './EntryState.tsx';
import { discard, retry } from './outbox/actions.ts';
import type { OutboxEntry } from './outbox/plan.ts';

interface OwnEntryProps {
  readonly entry: OutboxEntry;
  readonly held: boolean;
  /** Puts the text back where it can be changed; undefined where nothing can be written. */
  readonly onEdit: ((text: string) => void) | undefined;
}

/** A message of mine that is on its way, or did not get through. */
export function OwnEntry({ entry, held, onEdit }: OwnEntryProps) {
  const { tx } = useText('threads');
  const failed = entry.state === 'failed';
  const Icon = failed ? WarningIcon : ClockIcon;
  const meta = (
    <span
      role="status"
      className={`inline-flex items-center gap-1 ${failed ? 'text-danger-text' : ''}`}
    >
      {entry.state !== 'sent' && <Icon className="size-3.5" />}
      <EntryState entry={entry} held={held} />
    </span>
  );
  return (
    <Bubble
      mine
      who={tx('message.mine')}
      at={entry.queuedAt}
      meta={meta}
      faint={entry.state === 'queued'}
      below={failed && <Failed entry={entry} onEdit={onEdit} />}
    >
      <Said text={entry.text} language={undefined} />
    </Bubble>
  );
}

function Failed({ entry, onEdit }: Pick<OwnEntryProps, 'entry' | 'onEdit'>) {
  const { tx } = useText('threads');
  return (
    <div className="grid justify-items-end gap-1 text-end text-sm">
      <p className="text-danger-text">{tx(REFUSAL_TEXTS[entry.refusal ?? 'refused'])}</p>
      {onEdit && (
        <div className="flex gap-2">
          <Button
            look="quiet"
            onClick={() => {
              onEdit(entry.text);
              void discard(entry);
            }}
          >
            {tx('message.edit')}
          </Button>
          <Button onClick={() => void retry(entry)}>{tx('retry')}</Button>
        </div>
      )}
    </div>
  );
}
