import { useEffect } from 'react';
import { TALK_PHRASES, detectLanguage } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { WritersCards } from '../../safety/WritersCards.tsx';
import { useTextCheck } from '../../safety/use-text-check.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { SendIcon } from '../../ui/icons.tsx';
import { HandOver } from './HandOver.tsx';
import { MessageField } from './MessageField.tsx';
import type { useDraft } from './use-draft.ts';
import { useHandover } from './use-handover.ts';
import { WritingTools } from './WritingTools.tsx';

interface ComposerProps {
  readonly uid: string;
  readonly thread: string;
  readonly from: Role;
  readonly nickname: string;
  /** Whether both will have written something with this message. */
  readonly bothWrote: boolean;
  readonly drafting: ReturnType<typeof useDraft>;
  /** Whether a message of this id is on its way or there already. */
  readonly isKnown: (id: string) => boolean;
}

/** Where the next message of a thread is written. */
export function Composer(props: ComposerProps) {
  const { uid, thread, from, nickname, bothWrote, drafting, isKnown } = props;
  const { tx, ts } = useText('threads');
  const { draft, write, renew } = drafting;
  const { text: written } = draft;
  const { language } = detectLanguage(written);
  const check = useTextCheck({ text: written, language, bothWrote });
  const { handOver, problem, converted, forget } = useHandover(check);
  // The page was closed between handing over and clearing the draft.
  const isHandedOver = draft.text !== '' && isKnown(draft.id);
  useEffect(() => {
    if (isHandedOver) renew(draft.text);
  });
  const type = (text: string) => {
    forget();
    write(text);
  };
  const send = async () => {
    const { id, text } = draft;
    if (await handOver({ id, uid, thread, from, text })) renew(text);
  };
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <WritersCards check={check} className="max-h-[38dvh] overflow-y-auto" />
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <MessageField
            label={tx('composer.label', { nickname })}
            labelHidden
            placeholder={ts('composer.placeholder')}
            text={draft.text}
            problem={problem}
            onText={type}
            onSend={() => void send()}
            className="max-h-40 min-h-11"
          />
        </div>
        <button
          type="submit"
          aria-label={ts('composer.send')}
          title={ts('composer.send')}
          className={buttonClass('primary', 'size-11 shrink-0 px-0')}
        >
          <SendIcon />
        </button>
      </div>
      <WritingTools
        target={{ thread }}
        text={draft.text}
        phrases={TALK_PHRASES}
        onText={type}
        more={<HandOver {...{ uid, thread, from }} />}
      />
      <p role="status" className="text-sm text-muted empty:hidden">
        {converted && tx('composer.zawgyi')}
      </p>
    </form>
  );
}
