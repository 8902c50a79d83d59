import { useState } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { ThanksThread } from '../../ui/thanks.ts';
import { Heart } from './Heart.tsx';
import { useThanking } from './use-thanking.tsx';
import { WhyForm } from './WhyForm.tsx';

/** Thanks to the other of a conversation, for all they did. */
export function ThankPerson({ thread }: { readonly thread: ThanksThread }) {
  const { tx, ts } = useText('thanks');
  const { uid } = useSession();
  const { given, busy, give, take } = useThanking({ thread });
  const [open, setOpen] = useState(false);
  const { nickname } = thread.other;
  const send = async (why: string | undefined) => {
    const isSent = await give(why);
    if (isSent) {
      setOpen(false);
      showToast(tx('sent', { nickname }));
    }
    return isSent;
  };
  const withdraw = () => {
    setOpen(false);
    void take();
  };
  if (uid === undefined) return null;
  return (
    <>
      <IconButton
        label={ts('thankPerson', { nickname })}
        aria-haspopup="dialog"
        icon={<Heart filled={Boolean(given)} />}
        onClick={() => setOpen(true)}
        className={given ? 'text-accent-text' : ''}
      />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={tx('thankPerson', { nickname })}
        description={given ? tx('already', { nickname }) : tx('thankPersonText', { nickname })}
      >
        {given ? (
          <div className="grid gap-4">
            {given.why !== undefined && (
              <p dir="auto" className="rounded-xl bg-sunken p-3 wrap-anywhere">
                {given.why}
              </p>
            )}
            <Button busy={busy} onClick={withdraw}>
              {tx('takeBack')}
            </Button>
          </div>
        ) : (
          <WhyForm
            draft={`${thread.id}.person`}
            nickname={nickname}
            busy={busy || given === null}
            optional
            onSend={send}
          />
        )}
      </Dialog>
    </>
  );
}
