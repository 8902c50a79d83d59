import type { ReactNode, SubmitEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { WritersCards } from '../../safety/WritersCards.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EasyFields } from './fields/EasyFields.tsx';
import { EventFields } from './fields/EventFields.tsx';
import { KindFields } from './fields/KindFields.tsx';
import { ReaderFields } from './fields/ReaderFields.tsx';
import { TextFields } from './fields/TextFields.tsx';
import { PaceNotice } from './PaceNotice.tsx';
import type { ComposerState } from './use-composer.ts';

interface ComposerProps {
  readonly state: ComposerState;
  readonly kindFixed: boolean;
  /** The words on the button, and those while it is at work. */
  readonly label: ReactNode;
  readonly busyLabel: ReactNode;
  /** Until when posting has to wait, as known from the start; milliseconds. */
  readonly waitUntil?: number | undefined;
}

/** The form in which a post is written or changed. */
export function Composer({ state, kindFixed, label, busyLabel, waitUntil }: ComposerProps) {
  const { tx } = useText('compose');
  const { form, problems, change, failure, busy } = state;
  const field = { form, problems, change };
  const count = Object.keys(problems).length;
  const until = failure?.until ?? waitUntil;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    state.submit();
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-6">
      <KindFields {...field} fixed={kindFixed} />
      <TextFields {...field} converted={state.converted} onLeave={state.leaveText} />
      {form.kind === 'event' && <EventFields {...field} />}
      <EasyFields {...field} />
      <ReaderFields {...field} />
      <div role="alert" className="grid gap-3 empty:hidden">
        {count > 0 && <Notice tone="danger">{tx('problems.form', { count })}</Notice>}
        {failure && failure.code !== 'pace' && (
          <Notice tone="warning">{tx(`failure.${failure.code}`)}</Notice>
        )}
      </div>
      {until !== undefined && <PaceNotice key={until} until={until} />}
      <WritersCards check={state.check} />
      <Button
        type="submit"
        look="primary"
        busy={busy}
        className="w-full sm:w-auto sm:justify-self-start"
      >
        {busy ? busyLabel : label}
      </Button>
    </form>
  );
}
