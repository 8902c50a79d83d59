import type { ReactNode } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useSentText } from '../../../ui/use-sent-text.ts';

const KNOWN = new Set(['empty', 'too-long', 'hidden-characters', 'offline']);

interface SayFormProps {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  /** Where what is typed is kept until it is sent. */
  readonly draft: string;
  readonly send: (text: string) => Promise<void>;
}

/** What a member says to the secretariat about a case, in their own language. */
export function SayForm({ label, hint, draft, send }: SayFormProps) {
  const { tx } = useText('decisions');
  const max = LIMITS.decision.words;
  const check = (typed: string) => checkText(typed, max);
  const { text, problem, busy, change, submit } = useSentText({ draft, check, send });
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      <TextArea
        label={label}
        hint={hint}
        dir="auto"
        value={text}
        onChange={(event) => change(event.target.value)}
        error={problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
        counter={`${text.length} / ${max}`}
      />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('appealSend')}
      </Button>
    </form>
  );
}
