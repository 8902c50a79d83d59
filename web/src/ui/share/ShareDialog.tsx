import { useRef, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { CheckIcon, CopyIcon, MessageIcon, ShareIcon } from '../icons.tsx';
import { buttonClass } from '../looks.ts';
import { copyField } from './copy.ts';
import { lineAddress } from './line.ts';
import { QrCode } from './QrCode.tsx';
import { sharedAddress } from './shared-address.ts';

export interface Shared {
  /** Path and search without a language: each receiver opens it in their own. */
  readonly path: string;
  /** What the page is called, in the language of who shares it. */
  readonly title: string;
}

interface ShareDialogProps extends Shared {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The ways in which a page can be shown to others. */
export function ShareDialog({ open, onOpenChange, path, title }: ShareDialogProps) {
  const { tx, language } = useText('share');
  const address = sharedAddress(path, location.origin, language);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={tx('title')} description={tx('note')}>
      <div className="grid gap-4">
        <Senders address={address} title={title} />
        <CopyAddress address={address} />
        <QrCode address={address} />
      </div>
    </Dialog>
  );
}

interface Addressed {
  readonly address: string;
}

/** Other apps on this device, as far as the browser can ask for them, and LINE. */
function Senders({ address, title }: Addressed & Pick<Shared, 'title'>) {
  const { tx } = useText('share');
  const canAsk = 'share' in navigator;
  const send = () => {
    // It also rejects when somebody changes their mind, which is nothing to tell them.
    navigator.share({ title, text: title, url: address }).catch(() => undefined);
  };
  return (
    <div className="grid gap-2">
      {canAsk && (
        <Button look="primary" icon={<ShareIcon />} onClick={send}>
          {tx('app')}
        </Button>
      )}
      <a
        href={lineAddress(address, title)}
        target="_blank"
        rel="noopener noreferrer"
        className={buttonClass(canAsk ? 'secondary' : 'primary')}
      >
        <MessageIcon />
        <span>{tx('line')}</span>
      </a>
    </div>
  );
}

function CopyAddress({ address }: Addressed) {
  const { tx, ts } = useText('share');
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    if (field.current !== null) setCopied(await copyField(field.current));
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          readOnly
          dir="ltr"
          aria-label={ts('address')}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className="min-h-11 min-w-0 flex-[1_1_7rem] truncate rounded-xl border border-edge bg-sunken px-3"
        />
        <Button
          className="grow"
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onClick={() => void copy()}
        >
          {tx('copy')}
        </Button>
      </div>
      <p role="status" className="min-h-[1lh] text-center text-sm text-muted">
        {copied !== undefined && tx(copied ? 'copied' : 'notCopied')}
      </p>
    </div>
  );
}
