import { useRef } from 'react';
import { useText } from '../../i18n/index.ts';
import { copyField } from '../../ui/share/copy.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyIcon } from '../../ui/icons.tsx';
import { buttonClass } from '../../ui/looks.ts';
import { Notice } from '../../ui/Notice.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { wayOut } from './model/built-in.ts';

interface BuiltInPageProps {
  /** The app whose browser this is. */
  readonly app: string;
  readonly onStay: () => void;
}

/** Asks to go on in the phone's own browser, before an account is made in one that forgets it. */
export function BuiltInPage({ app, onStay }: BuiltInPageProps) {
  const { tx, ts } = useText('account');
  const field = useRef<HTMLInputElement>(null);
  const out = wayOut(navigator.userAgent, location.href);
  const copy = async () => {
    const copied = field.current !== null && (await copyField(field.current));
    if (copied) showToast(tx('code.copied'));
  };
  return (
    <div className="grid gap-5">
      <Notice tone="warning" title={tx('builtIn.title')}>
        {tx('builtIn.text', { app })}
      </Notice>
      {out === undefined ? (
        <p>{tx('builtIn.menu')}</p>
      ) : (
        <a href={out} className={buttonClass('primary')}>
          {tx('builtIn.open')}
        </a>
      )}
      <div className="grid gap-2">
        <input
          ref={field}
          readOnly
          value={location.href}
          aria-label={ts('builtIn.address')}
          className="w-full rounded-xl border border-edge bg-sunken px-3.5 py-2.5"
        />
        <Button icon={<CopyIcon />} onClick={() => void copy()}>
          {tx('builtIn.copy')}
        </Button>
      </div>
      <Button look="quiet" onClick={onStay}>
        {tx('builtIn.stay')}
      </Button>
    </div>
  );
}
