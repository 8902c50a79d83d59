import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { HandIcon } from '../../ui/icons.tsx';
import type { Answer } from './data.ts';

interface HelpersDialogProps {
  /** Who could have helped; the window is open while there is anybody. */
  readonly answers: readonly Answer[];
  readonly busy: boolean;
  readonly onCancel: () => void;
  /** Closes the post without thanks. */
  readonly onClose: () => void;
  readonly onThank: (threads: readonly string[]) => void;
}

/** Asks who helped, before a post is closed. */
export function HelpersDialog({ answers, onCancel, ...rest }: HelpersDialogProps) {
  const { tx } = useText('compose');
  return (
    <Dialog
      open={answers.length > 0}
      onOpenChange={(open) => !open && onCancel()}
      title={tx('helped.title')}
      description={tx('helped.text')}
    >
      <Helpers answers={answers} {...rest} />
    </Dialog>
  );
}

type HelpersProps = Omit<HelpersDialogProps, 'onCancel'>;

function Helpers({ answers, busy, onClose, onThank }: HelpersProps) {
  const { tx } = useText('compose');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (thread: string, isChosen: boolean) => {
    const others = [...chosen].filter((each) => each !== thread);
    setChosen(new Set(isChosen ? [...others, thread] : others));
  };
  return (
    <div className="grid gap-3">
      <div className="grid">
        {answers.map(({ thread, nickname }) => (
          <CheckField
            key={thread}
            label={<bdi className="wrap-anywhere">{nickname}</bdi>}
            checked={chosen.has(thread)}
            onChange={({ target }) => choose(thread, target.checked)}
          />
        ))}
      </div>
      <Button
        look="primary"
        icon={<HandIcon />}
        busy={busy}
        disabled={chosen.size === 0}
        onClick={() => onThank([...chosen])}
      >
        {tx('helped.thank')}
      </Button>
      <Button busy={busy} onClick={onClose}>
        {tx('helped.close')}
      </Button>
    </div>
  );
}
