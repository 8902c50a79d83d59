import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { readKeepState, writeKeepState } from './kept-state.ts';
import { afterPuttingAside, isOffered } from './model/keep.ts';

interface KeepCardProps {
  readonly uid: string;
  /** Somebody has answered this member. */
  readonly answered: boolean;
}

/** Offers to keep the account, once there is something to lose; it can be put aside. */
export function KeepCard({ uid, answered }: KeepCardProps) {
  const { tx, language } = useText('account');
  const navigate = useNavigate();
  const [state, setState] = useState(() => readKeepState(uid));
  const asks = state.wrote !== true && state.kept !== true;
  useEffect(() => {
    if (!asks) return undefined;
    let gone = false;
    const look = async () => {
      const wrote = await (await import('./data.ts')).hasWritten();
      if (gone || !wrote) return;
      const next = { ...readKeepState(uid), wrote };
      writeKeepState(next);
      setState(next);
    };
    // It is only an offer: without a connection it comes another time.
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [uid, asks]);
  if (!isOffered(state, answered)) return null;
  const putAside = () => {
    const next = afterPuttingAside(state, answered);
    writeKeepState(next);
    setState(next);
  };
  return (
    <div className="mb-4">
      <Notice
        title={tx('card.title')}
        actions={
          <>
            <Button look="primary" onClick={() => void navigate(`/${language}/account/code`)}>
              {tx('code.make')}
            </Button>
            <Button look="quiet" onClick={putAside}>
              {tx('card.later')}
            </Button>
          </>
        }
      >
        {tx('card.text')}
      </Notice>
    </div>
  );
}
