import { useId, useState } from 'react';
import { checkText, LIMITS, tidyText } from '@friends/domain';
import { failureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { draftBox } from '../../text/draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { SendIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  empty: 'tell.empty',
  'too-long': 'tell.tooLong',
  offline: 'tell.offline',
  pace: 'tell.pace',
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** The organiser writes to all who come; each of them reads it in their own language. */
export function TellEverybody({ post }: { readonly post: string }) {
  const { tx } = useText('events');
  const [draft] = useState(() => draftBox(`friends.tell.${post}`, isText));
  const [text, setText] = useState(() => draft.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useId();
  const write = (next: string) => {
    setText(next);
    setProblem(undefined);
    draft.write(next);
  };
  const send = async () => {
    const wrong = checkText(text, LIMITS.eventMessage);
    setProblem(wrong);
    if (wrong !== undefined || busy) return;
    setBusy(true);
    try {
      const [data, { toUnicode }] = await Promise.all([
        import('./data.ts'),
        import('../../text/zawgyi.ts'),
      ]);
      const left = await data.tellEverybody(post, (await toUnicode(tidyText(text))).text);
      draft.drop();
      setText('');
      showToast(tx('tell.sent', { count: left }));
    } catch (error) {
      setProblem(failureCode(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      id={form}
      className="grid gap-2 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={tx('tell.label')}
        hint={tx('tell.hint')}
        dir="auto"
        value={text}
        onChange={(event) => write(event.target.value)}
        error={problem && tx(PROBLEMS[problem] ?? 'tell.failed', { max: LIMITS.eventMessage })}
        counter={`${text.length} / ${LIMITS.eventMessage}`}
      />
      <Button
        type="submit"
        look="primary"
        busy={busy}
        icon={<SendIcon />}
        className="justify-self-start"
      >
        {tx('tell.send')}
      </Button>
    </form>
  );
}
