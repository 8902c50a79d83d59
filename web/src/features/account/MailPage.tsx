import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { mailBox } from './mail-kept.ts';
import { Refused } from './Refused.tsx';
import { useTask } from './use-task.ts';

/**
 * `/:lang/mail`: where links in mails lead. Nothing happens before a tap: programs that look
 * through mails open links too.
 */
export function MailPage() {
  const { tx, ts, language } = useText('account');
  const [search] = useSearchParams();
  const purpose = search.get('to') === 'keep' ? 'keep' : 'back';
  const { status, sanction } = useSession();
  const [address, setAddress] = useState(() => mailBox.read() ?? '');
  const [done, setDone] = useState(false);
  const { busy, refusal, run, refuse } = useTask();
  usePageTitle(ts('mail.title'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void run(async () => {
      const data = await import('./data.ts');
      if (!(await data.isMailLink())) return refuse('link');
      await data.finishMailLink(address.trim(), purpose);
      mailBox.drop();
      setDone(true);
    });
  };
  if (done && (status === 'member' || sanction !== undefined)) {
    return <Navigate to={`/${language}/account`} replace />;
  }
  if (done) return <SkeletonPage />;
  return (
    <>
      <PageHeader title={tx('mail.title')} back={`/${language}/`} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <TextField
          label={tx('mail.label')}
          hint={tx('mail.confirm')}
          type="email"
          autoComplete="email"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Refused refusal={refusal} />
        <Button type="submit" look="primary" busy={busy}>
          {tx('mail.go')}
        </Button>
      </form>
    </>
  );
}
