import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { useToldWork } from '../../ui/use-told-work.ts';
import { placesLeft } from './model/session.ts';
import type { Possible, Session } from './model/session.ts';

interface RegisteringProps {
  readonly uid: string;
  readonly session: Session;
  readonly possible: Possible;
  readonly isWaiting: boolean;
}

/** Wanting to come to a session, and not coming after all. */
export function Registering({ uid, session, possible, isWaiting }: RegisteringProps) {
  const { tx } = useText('trainings');
  const { busy, run } = useToldWork();
  const [asking, setAsking] = useState(false);
  const { id } = session;
  const come = () => run(async () => (await import('./data.ts')).register(uid, id));
  const leave = async () => {
    await run(async () => (await import('./data.ts')).giveUp(uid, id));
    setAsking(false);
  };
  return (
    <>
      {possible.register && (
        <Button look="primary" icon={<CheckIcon />} busy={busy} onClick={() => void come()}>
          {tx(placesLeft(session) > 0 ? 'register' : 'registerWaiting')}
        </Button>
      )}
      {possible.giveUp && <Button onClick={() => setAsking(true)}>{tx('giveUp')}</Button>}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('giveUpTitle')}
        description={tx(isWaiting ? 'giveUpWaiting' : 'giveUpText')}
        confirmLabel={tx('giveUpConfirm')}
        busy={busy}
        onConfirm={() => void leave()}
      />
    </>
  );
}
