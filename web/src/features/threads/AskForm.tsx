import { FIRST_PHRASES, detectLanguage } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { WritersCards } from '../../safety/WritersCards.tsx';
import { useTextCheck } from '../../safety/use-text-check.ts';
import { Button } from '../../ui/Button.tsx';
import { LockIcon, SendIcon } from '../../ui/icons.tsx';
import { MessageField } from './MessageField.tsx';
import type { PostBrief } from './model/post-brief.ts';
import { PostCard } from './PostCard.tsx';
import { RoomToday } from './RoomToday.tsx';
import { askKey, useDraft } from './use-draft.ts';
import { useHandover } from './use-handover.ts';
import type { AskRoom } from './use-post-brief.ts';
import { WritingTools } from './WritingTools.tsx';

interface AskFormProps {
  readonly post: string;
  readonly uid: string;
  readonly brief: PostBrief;
  /** Where only few conversations can be begun in a day. */
  readonly room: AskRoom | undefined;
}

/** Where the first message to an author is written. */
export function AskForm({ post, uid, brief, room }: AskFormProps) {
  const { tx } = useText('threads');
  const { draft, write, renew } = useDraft(askKey(post));
  const { text: written } = draft;
  const { language } = detectLanguage(written);
  const check = useTextCheck({ text: written, language, bothWrote: false });
  const { handOver, problem, forget } = useHandover(check);
  const { nickname, author } = brief;
  const type = (text: string) => {
    forget();
    write(text);
  };
  const send = async () => {
    const { id, thread, text } = draft;
    const inquiry = { post, author };
    if (await handOver({ id, uid, thread, from: 'inquirer', inquiry, text })) renew(text);
  };
  return (
    <>
      <PostCard brief={brief} />
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <MessageField
          label={tx('ask.intro', { nickname })}
          text={draft.text}
          problem={problem}
          onText={type}
          onSend={() => void send()}
          className="max-h-80 min-h-28"
        />
        <WritingTools target={{ post }} text={draft.text} phrases={FIRST_PHRASES} onText={type} />
        <p className="flex items-start gap-2 text-sm text-muted">
          <LockIcon className="mt-0.5 size-4" />
          <span>
            {tx('ask.private')} {tx('ask.careful')}
          </span>
        </p>
        <WritersCards check={check} />
        {room && <RoomToday room={room} />}
        <Button type="submit" look="primary" icon={<SendIcon />} className="sm:justify-self-start">
          {tx('ask.send')}
        </Button>
      </form>
    </>
  );
}
