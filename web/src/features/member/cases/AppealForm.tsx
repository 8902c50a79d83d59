import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { failureCode } from '../../../firebase/session.ts';
import { formatDay, useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { toUnicode } from '../../../text/zawgyi.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { appeal } from '../cases-data.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
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
  const [box] = useState(() => draftBox(`friends.appeal.${id}`, isText));
  const [text, setText] = useState(() => box.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const max = LIMITS.message;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = checkText(text, max);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    try {
      await appeal(id, (await toUnicode(text)).text);
      box.drop();
      onSent();
    } catch (error) {
      setProblem(failureCode(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details open={text !== ''}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary-text">
        {tx('appeal')}
      </summary>
      <form noValidate onSubmit={(event) => void send(event)} className="grid gap-3">
        <TextArea
          label={tx('appealLabel')}
          hint={tx('appealHint', { date: formatDay(until, language) })}
          dir="auto"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(undefined);
            box.write(event.target.value);
          }}
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
