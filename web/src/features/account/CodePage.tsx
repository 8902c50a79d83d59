import { useState } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { Card } from './Card.tsx';
import { ShownCode } from './ShownCode.tsx';
import { Refused } from './Refused.tsx';
import { useTask } from './use-task.ts';

/** `/:lang/account/code`: makes a recovery code and shows it, once. */
export function CodePage() {
  const { tx, ts, language } = useText('account');
  const { uid = '' } = useSession();
  const [code, setCode] = useState<string>();
  const { busy, refusal, run } = useTask();
  usePageTitle(ts('code.title'));
  const make = () =>
    void run(async () => {
      setCode(await (await import('./data.ts')).createRecoveryCode());
    });
  return (
    <>
      <PageHeader title={tx('code.title')} back={`/${language}/account`} />
      {code === undefined ? (
        <Card title={tx('keep.title')}>
          <p>{tx('code.text')}</p>
          <p>{tx('code.secret')}</p>
          <p className="text-sm text-muted">{tx('code.replaces')}</p>
          <Refused refusal={refusal} />
          <Button look="primary" busy={busy} onClick={make} className="justify-self-start">
            {tx('code.make')}
          </Button>
        </Card>
      ) : (
        <ShownCode uid={uid} code={code} />
      )}
    </>
  );
}
