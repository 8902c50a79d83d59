import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { Card } from './Card.tsx';
import { isConfirmed } from './model/confirm.ts';
import { Refused } from './Refused.tsx';
import { useTask } from './use-task.ts';

/** `/:lang/account/delete`: what goes and what stays, and deleting after the nickname is typed. */
export function DeletePage() {
  const { tx, ts, language } = useText('account');
  const { member } = useSession();
  const nickname = member?.nickname ?? '';
  const [typed, setTyped] = useState('');
  const { busy, refusal, run, refuse } = useTask();
  const navigate = useNavigate();
  usePageTitle(ts('delete.title'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isConfirmed(typed, nickname)) return refuse('nickname');
    return void run(async () => {
      await (await import('./data.ts')).deleteAccount();
      showToast(tx('delete.done'));
      await navigate(`/${language}/`, { replace: true });
    });
  };
  return (
    <>
      <PageHeader title={tx('delete.title')} back={`/${language}/account`} />
      <form noValidate onSubmit={submit} className="grid gap-5">
        <Card title={tx('delete.goesTitle')}>
          <p>{tx('delete.goes')}</p>
        </Card>
        <Card title={tx('delete.staysTitle')}>
          <p>{tx('delete.stays')}</p>
        </Card>
        <p className="font-semibold">{tx('delete.forever')}</p>
        <TextField
          label={tx('delete.confirm', { nickname })}
          value={typed}
          autoComplete="off"
          dir="auto"
          onChange={(event) => {
            setTyped(event.target.value);
            refuse(undefined);
          }}
        />
        <Refused refusal={refusal} />
        <Button type="submit" look="danger" busy={busy}>
          {tx('delete.go')}
        </Button>
      </form>
    </>
  );
}
