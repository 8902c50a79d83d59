import { useMemo, useState } from 'react';
import { LIMITS, checkWhy, tidyMessage } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { draftBox } from '../../text/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';

const isText = (value: unknown): value is string => typeof value === 'string';

interface WhyFormProps {
  /** Names what is typed, so that it stays until it is sent. */
  readonly draft: string;
  readonly nickname: string;
  readonly busy: boolean;
  /** Whether it may be sent without a reason. */
  readonly optional: boolean;
  /** @returns whether it was sent */
  readonly onSend: (why: string | undefined) => Promise<boolean>;
}

/** Why somebody thanks, in one line. */
export function WhyForm({ draft, nickname, busy, optional, onSend }: WhyFormProps) {
  const { tx } = useText('thanks');
  const box = useMemo(() => draftBox(`friends.why.${draft}`, isText), [draft]);
  const [typed, setTyped] = useState(() => box.read() ?? '');
  const why = tidyMessage(typed);
  const isTooLong = checkWhy(why) === 'too-long';
  const write = (text: string) => {
    setTyped(text);
    if (text === '') box.drop();
    else box.write(text);
  };
  const send = async () => {
    if (isTooLong || (why === '' && !optional)) return;
    if (await onSend(why === '' ? undefined : why)) box.drop();
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <TextField
        label={tx('why')}
        hint={tx('whyHint', { nickname })}
        error={isTooLong && tx('tooLong', { max: LIMITS.why })}
        counter={`${why.length} / ${LIMITS.why}`}
        value={typed}
        onChange={(event) => write(event.target.value)}
        dir="auto"
        enterKeyHint="send"
      />
      <Button look="primary" type="submit" busy={busy}>
        {tx('send')}
      </Button>
    </form>
  );
}
