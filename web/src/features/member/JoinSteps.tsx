import { useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { JOIN_STEPS } from './model/join-form.ts';
import { AboutStep } from './steps/AboutStep.tsx';
import { HomeStep } from './steps/HomeStep.tsx';
import { RulesStep } from './steps/RulesStep.tsx';
import { useJoin } from './use-join.ts';

const STEPS = [RulesStep, AboutStep, HomeStep] as const;

/** The three steps, one at a time. */
export function JoinSteps({ onJoined }: { readonly onJoined: () => void }) {
  const { tx } = useText('member');
  const join = useJoin(onJoined);
  const { form, busy, refusal, restored } = join;
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(form.step);
  useEffect(() => {
    if (shown.current === form.step) return;
    shown.current = form.step;
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, [form.step]);
  const Step = STEPS[form.step - 1] ?? RulesStep;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) join.goOn();
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <div ref={top} tabIndex={-1} className="grid gap-2 outline-none">
        <p className="text-muted">{form.step === 1 ? tx('join.intro') : null}</p>
        <Progress step={form.step} />
        {restored && <p className="text-sm text-muted">{tx('join.restored')}</p>}
      </div>
      <Step form={form} problems={join.problems} onChange={join.change} />
      <div role="alert">
        {refusal && <Notice tone="warning">{tx(`problems.${refusal}`)}</Notice>}
      </div>
      <div className="flex gap-2">
        {form.step > 1 && <Button onClick={join.goBack}>{tx('join.back')}</Button>}
        <Button type="submit" look="primary" busy={busy} className="grow">
          {tx(busy ? 'join.joining' : form.step === JOIN_STEPS ? 'join.done' : 'join.next')}
        </Button>
      </div>
    </form>
  );
}

function Progress({ step }: { readonly step: number }) {
  const { tx } = useText('member');
  return (
    <div>
      <p className="text-sm font-semibold text-primary-text">
        {tx('join.step', { step, steps: JOIN_STEPS })}
      </p>
      <div aria-hidden="true" className="mt-1.5 flex gap-1.5">
        {Array.from({ length: JOIN_STEPS }, (_, index) => (
          <span
            key={index}
            className={`h-1.5 grow rounded-full ${index < step ? 'bg-primary' : 'bg-line'}`}
          />
        ))}
      </div>
    </div>
  );
}
