import { useState } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { formatDay, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useSentText } from '../../../ui/use-sent-text.ts';
import { appeal } from '../cases-data.ts';

const KNOWN = new Set(['empty', 'too-long', 'hidden-characters', 'offline']);

interface AppealFormProps {
  readonly id: string;
  /** The last day, in milliseconds. */
  readonly until: number;
  readonly onSent: () => void;
}

/** Says once, in one's own language, why a decision is wrong. */
export function AppealForm({ id, until, onSent }: AppealFormProps) {
  const { tx, language } = useText('decisions');
  const max = LIMITS.decision.words;
  const { text, problem, busy, change, submit } = useSentText({
    draft: `friends.appeal.${id}`,
    check: (typed) => checkText(typed, max),
    send: async (typed) => {
      await appeal(id, typed);
      onSent();
    },
  });
  // Only what was kept opens it: who clears the field goes on writing.
  const [isBegun] = useState(text !== '');
  return (
    <details open={isBegun}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary-text">
        {tx('appeal')}
      </summary>
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
        <TextArea
          label={tx('appealLabel')}
          hint={tx('appealHint', { date: formatDay(until, language) })}
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
    </details>
  );
}
