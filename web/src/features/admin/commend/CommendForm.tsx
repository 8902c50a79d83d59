import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { failureCode } from '../../../firebase/session.ts';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { commendMembers } from '../commend-data.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const box = draftBox('friends.commendation', isText);
const KNOWN = new Set(['empty', 'too-long', 'hidden-characters', 'offline', 'nobody']);

interface CommendFormProps {
  readonly members: readonly string[];
  readonly onDone: () => void;
}

/** One text to all who are chosen, and the badge of this year; asked once more before it goes. */
export function CommendForm({ members, onDone }: CommendFormProps) {
  const { tx } = useText('admin');
  const [text, setText] = useState(() => box.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const year = new Date().getFullYear();
  const max = LIMITS.commendation;
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = members.length === 0 ? 'nobody' : checkText(text, max);
    setProblem(wrong);
    setAsking(wrong === undefined);
  };
  const commend = async () => {
    setBusy(true);
    try {
      await commendMembers({ members: members.slice(0, LIMITS.commendedAtOnce), year, text });
      box.drop();
      setText('');
      showToast(tx('commend.given'));
      onDone();
    } catch (error) {
      setProblem(failureCode(error));
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <form noValidate onSubmit={ask} className="grid gap-3">
      <TextArea
        label={tx('commend.text')}
        hint={tx('commend.textHint')}
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
      <Button type="submit" look="primary" className="justify-self-start">
        {tx('commend.give', { number: members.length })}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('commend.give', { number: members.length })}
        description={tx('commend.confirm', { year })}
        confirmLabel={tx('commend.send')}
        onConfirm={() => void commend()}
        busy={busy}
      />
    </form>
  );
}
