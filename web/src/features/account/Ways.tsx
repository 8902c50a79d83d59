import { useEffect, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { mailBox } from './mail-kept.ts';
import { Refused } from './Refused.tsx';
import { useTask } from './use-task.ts';

interface WaysProps {
  /** To keep one's account, or to come back to one that is kept. */
  readonly to: 'keep' | 'back';
  readonly onDone?: () => void;
}

/** Google and a link by mail: two ways of keeping an account, and of coming back to it. */
export function Ways({ to, onDone }: WaysProps) {
  const { tx, language } = useText('account');
  const [address, setAddress] = useState('');
  const [sentTo, setSentTo] = useState<string>();
  const { busy, refusal, run, refuse } = useTask();
  useEffect(() => {
    // Browsers open a window only right after a tap: what it takes has to be there by then.
    import('./data.ts').catch(() => undefined);
  }, []);
  const withGoogle = () =>
    void run(async () => {
      const data = await import('./data.ts');
      await (to === 'keep' ? data.keepWithGoogle() : data.comeBackWithGoogle());
      onDone?.();
    });
  const withMail = (event: SubmitEvent) => {
    event.preventDefault();
    const mail = address.trim();
    if (!/^\S+@\S+\.\S+$/.test(mail)) return refuse('mail');
    return void run(async () => {
      const { sendMailLink } = await import('./data.ts');
      await sendMailLink(mail, `${location.origin}/${language}/mail?to=${to}`);
      mailBox.write(mail);
      setSentTo(mail);
    });
  };
  return (
    <>
      <Button busy={busy} onClick={withGoogle}>
        {tx(`google.${to}`)}
      </Button>
      <form noValidate onSubmit={withMail} className="grid gap-3">
        <TextField
          label={tx('mail.label')}
          hint={tx('mail.hint')}
          type="email"
          autoComplete="email"
          inputMode="email"
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            refuse(undefined);
          }}
        />
        <Button type="submit" busy={busy}>
          {tx(`mail.${to}`)}
        </Button>
      </form>
      <Refused refusal={refusal} />
      <div role="status" className="wrap-anywhere empty:hidden">
        {sentTo && <Notice>{tx('mail.sent', { address: sentTo })}</Notice>}
      </div>
    </>
  );
}
