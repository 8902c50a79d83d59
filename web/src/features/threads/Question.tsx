import { useState } from 'react';
import { checkText, LIMITS, tidyText } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { draftBox } from '../../text/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { askSecretariat } from './data.ts';
import { useChange } from './use-change.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

interface QuestionProps {
  readonly thread: string;
  readonly role: Role;
}

/** Asks the secretariat about a thread: help for whoever is at a loss, no report. */
export function Question({ thread, role }: QuestionProps) {
  const { tx } = useText('threads');
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      {sent && <p role="status">{tx('question.sent')}</p>}
      {!sent && !open && <Button onClick={() => setOpen(true)}>{tx('question.open')}</Button>}
      {!sent && open && <Form thread={thread} role={role} onSent={() => setSent(true)} />}
    </div>
  );
}

function Form({ thread, role, onSent }: QuestionProps & { readonly onSent: () => void }) {
  const { tx } = useText('threads');
  const [box] = useState(() => draftBox(`friends.draft.question.${thread}`, isText));
  const [text, setText] = useState(() => box.read() ?? '');
  const { busy, failure, run } = useChange();
  const isGood = checkText(text, LIMITS.question) === undefined;
  const send = async () => {
    if (!isGood || busy) return;
    if (!(await run(() => askSecretariat(thread, role, tidyText(text))))) return;
    box.drop();
    onSent();
  };
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={tx('question.label')}
        hint={tx('question.hint')}
        error={failure && tx(failure === 'offline' ? 'common:failure.offline' : 'question.failed')}
        maxLength={LIMITS.question}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          box.write(target.value);
        }}
      />
      <Button type="submit" look="primary" busy={busy} disabled={!isGood}>
        {tx('question.send')}
      </Button>
    </form>
  );
}
