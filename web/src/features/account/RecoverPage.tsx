import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Navigate } from 'react-router';
import { readRecoveryCode } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { clientId } from '../../text/client-id.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { Refused } from './Refused.tsx';
import { useTask } from './use-task.ts';
import { Ways } from './Ways.tsx';

/** `/:lang/recover`: makes a browser that of the account whose recovery code is typed. */
export function RecoverPage() {
  const { tx, ts, language } = useText('account');
  const { status, member, sanction } = useSession();
  const [typed, setTyped] = useState('');
  // The same for all tries of one code: what was answered to a try that failed is answered again.
  const [attempt, setAttempt] = useState(clientId);
  const [back, setBack] = useState(false);
  const { busy, refusal, run, refuse } = useTask();
  usePageTitle(ts('recover.title'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (readRecoveryCode(typed) === undefined) return refuse('malformed');
    return void run(async () => {
      await (await import('./data.ts')).recoverAccount(typed, attempt);
      setBack(true);
    });
  };
  if (back && (status === 'member' || sanction !== undefined)) {
    return <Navigate to={`/${language}/account?back`} replace />;
  }
  if (back) return <SkeletonPage />;
  const change = (next: string) => {
    setTyped(next);
    setAttempt(clientId());
    refuse(undefined);
  };
  return (
    <>
      <PageHeader title={tx('recover.title')} back={`/${language}/`} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        {member !== undefined && status === 'member' && (
          <Notice tone="warning">{tx('recover.member', { nickname: member.nickname })}</Notice>
        )}
        <TextField
          label={tx('code.title')}
          hint={tx('recover.hint')}
          value={typed}
          placeholder="XXXX-XXXX-XXXX"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="font-mono text-xl tracking-wider"
          onChange={(event) => change(event.target.value)}
        />
        <Refused refusal={refusal} />
        <Button type="submit" look="primary" busy={busy}>
          {tx('recover.go')}
        </Button>
      </form>
      {status === 'visitor' && (
        <div className="mt-6 grid gap-3">
          <Ways to="back" onDone={() => setBack(true)} />
        </div>
      )}
    </>
  );
}
