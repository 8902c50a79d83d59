import { useState } from 'react';
import { pushState } from '../../firebase/push-state.ts';
import type { PushState } from '../../firebase/push-state.ts';
import { CallError, failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/Field.tsx';
import { BellIcon, CheckIcon } from '../../ui/icons.tsx';
import { sendTest, turnOff, turnOn } from './choices.ts';

interface PushSwitchProps {
  readonly uid: string;
  /** Whether news outside the app are wanted at all. */
  readonly notify: boolean;
}

function problemOf(error: unknown): string {
  if (error instanceof CallError && error.code === 'resource-exhausted') return 'push.tooOften';
  return failureCode(error) === 'offline' ? 'common:failure.offline' : 'push.failed';
}

/** Whether this browser shows notices while the app is closed; says so where it cannot. */
export function PushSwitch({ uid, notify }: PushSwitchProps) {
  const { tx, language } = useText('notices');
  const [state, setState] = useState<PushState>(() => pushState(uid));
  const [busy, setBusy] = useState<'switch' | 'test'>();
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const run = async (what: 'switch' | 'test', work: () => Promise<void>) => {
    setBusy(what);
    setSaid(undefined);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(undefined);
    }
  };
  const isOn = state === 'on';
  const change = () =>
    run('switch', async () =>
      setState(await (isOn ? turnOff(uid) : turnOn(uid, language, notify))),
    );
  const test = () =>
    run('test', async () => {
      if ((await sendTest()) > 0) setSaid('push.testSent');
      else setProblem('push.failed');
    });
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="font-bold">{tx('push.title')}</h2>
      <p>{tx(`push.state.${state}`)}</p>
      {(isOn || state === 'off') && (
        <>
          <p className="text-sm text-muted">{tx('push.quotesNobody')}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              look={isOn ? 'secondary' : 'primary'}
              icon={<BellIcon />}
              busy={busy === 'switch'}
              onClick={() => void change()}
            >
              {tx(isOn ? 'push.turnOff' : 'push.turnOn')}
            </Button>
            {isOn && (
              <Button icon={<CheckIcon />} busy={busy === 'test'} onClick={() => void test()}>
                {tx('push.test')}
              </Button>
            )}
          </div>
        </>
      )}
      <p role="status" className="text-sm empty:hidden">
        {said && tx(said)}
      </p>
      <div className="text-sm">
        <FieldError id="push-error">{problem && tx(problem)}</FieldError>
      </div>
    </section>
  );
}
