import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { readCheckInCode } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { refusalOf } from './model/check-in-problem.ts';
import type { CheckInRefusal } from './model/check-in-problem.ts';

/** Saying that one is there, by the six digits that are shown in the room or the call. */
export function CheckInForm({ training }: { readonly training: string }) {
  const { tx } = useText('trainings');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<CheckInRefusal>();
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const code = readCheckInCode(typed);
    if (code === undefined) return setRefusal({ key: 'malformed' });
    setBusy(true);
    setRefusal(undefined);
    try {
      await (await import('./data.ts')).checkIn(training, code);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };
  const problem =
    refusal &&
    tx(`checkIn.${refusal.key}`, refusal.count === undefined ? {} : { count: refusal.count });
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="grid gap-3">
      <h2 className="text-lg font-bold">{tx('checkIn.title')}</h2>
      <TextField
        label={tx('checkIn.label')}
        hint={tx('checkIn.hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={problem}
        className="max-w-52 text-center text-2xl font-bold tracking-widest tabular-nums"
      />
      <Button
        type="submit"
        look="primary"
        icon={<CheckIcon />}
        busy={busy}
        className="justify-self-start"
      >
        {tx('checkIn.send')}
      </Button>
    </form>
  );
}
