import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ThanksThread } from '../../ui/thanks.ts';
import { Heart } from './Heart.tsx';
import { useThanking } from './use-thanking.tsx';
import { WhyForm } from './WhyForm.tsx';

interface ThankMessageProps {
  readonly thread: ThanksThread;
  readonly message: string;
}

/** Thanks for a message with one tap; afterwards one can say why, or take it back. */
export function ThankMessage({ thread, message }: ThankMessageProps) {
  const { tx, ts } = useText('thanks');
  const { given, busy, give, take } = useThanking({ thread, message });
  const [asking, setAsking] = useState(false);
  const { nickname } = thread.other;
  const isGiven = Boolean(given);
  return (
    <>
      <IconButton
        label={ts(isGiven ? 'takeBackMessage' : 'thankMessage')}
        aria-pressed={isGiven}
        aria-disabled={busy || given === null || undefined}
        icon={<Heart filled={isGiven} />}
        onClick={() => {
          if (!busy && given !== null) void (isGiven ? take() : give());
        }}
        className={isGiven ? 'text-accent-text' : 'text-muted'}
      />
      {given && given.why === undefined && (
        <Button
          look="quiet"
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
          className="px-2 text-sm font-medium"
        >
          {tx('addWhy')}
        </Button>
      )}
      <Dialog open={asking} onOpenChange={setAsking} title={tx('thankPerson', { nickname })}>
        <WhyForm
          draft={`${thread.id}.${message}`}
          nickname={nickname}
          busy={busy}
          optional={false}
          onSend={async (why) => {
            const isSent = await give(why);
            if (isSent) setAsking(false);
            return isSent;
          }}
        />
      </Dialog>
    </>
  );
}
