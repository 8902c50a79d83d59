import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useSentText } from '../../../ui/use-sent-text.ts';
import { commendMembers } from '../commend-data.ts';

const KNOWN = new Set(['empty', 'too-long', 'too-many', 'hidden-characters', 'offline', 'nobody']);

interface CommendFormProps {
  readonly members: readonly string[];
  readonly onDone: () => void;
}

/** One text to all who are chosen, and the badge of this year; asked once more before it goes. */
export function CommendForm({ members, onDone }: CommendFormProps) {
  const { tx } = useText('admin');
  const [asking, setAsking] = useState(false);
  const year = new Date().getFullYear();
  const { commendation: max, commendedAtOnce: most } = LIMITS;
  const { text, problem, busy, change, look, deliver } = useSentText({
    draft: 'friends.commendation',
    check: (typed) => {
      if (members.length === 0) return 'nobody';
      return members.length > most ? 'too-many' : checkText(typed, max);
    },
    send: async (typed) => {
      await commendMembers({ members: [...members], year, text: typed });
      showToast(tx('commend.given'));
      onDone();
    },
  });
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    setAsking(look());
  };
  const commend = async () => {
    await deliver();
    setAsking(false);
  };
  return (
    <form noValidate onSubmit={ask} className="grid gap-3">
      <TextArea
        label={tx('commend.text')}
        hint={tx('commend.textHint')}
        dir="auto"
        value={text}
        onChange={(event) => change(event.target.value)}
        error={
          problem &&
          tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, {
            max: problem === 'too-many' ? most : max,
          })
        }
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
