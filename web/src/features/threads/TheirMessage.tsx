import { useState } from 'react';
import type { ReactNode } from 'react';
import { languageName, useText } from '../../i18n/index.ts';
import { ReportButton } from '../../report/ReportButton.tsx';
import { SpeakLater } from '../../text/SpeakLater.tsx';
import { Button } from '../../ui/Button.tsx';
import { TranslateIcon } from '../../ui/icons.tsx';
import { Bubble, Said } from './Bubble.tsx';
import { askForTranslations } from './data.ts';
import { HandedOver } from './HandedOver.tsx';
import { useMessageView } from './message-view.ts';
import { MessageTools } from './MessageTools.tsx';
import { readingOf } from './model/reading.ts';
import type { MessageReading } from './model/reading.ts';
import type { Message } from './model/thread.ts';
import type { MessageView } from './model/view.ts';
import { useReader } from './use-reader.ts';

interface TheirMessageProps {
  readonly thread: string;
  readonly message: Message;
  readonly nickname: string;
  readonly now: number;
  /** Sends a text of its own; undefined where nothing can be written. */
  readonly onSay: ((text: string) => void) | undefined;
  /** To thank for it. */
  readonly like: ReactNode;
}

/** A message of the other side, as this reader reads it, with the original as they like. */
export function TheirMessage({ thread, message, nickname, now, onSay, like }: TheirMessageProps) {
  const { tx, ts } = useText('threads');
  const reading = readingOf(message, useReader(), now);
  const setting = useMessageView();
  const [chosen, setChosen] = useState<MessageView>();
  const { original } = reading;
  const view = chosen ?? setting;
  const report = (
    <ReportButton
      target={{ kind: 'message', thread, message: message.id }}
      title={tx('message.report')}
      label={ts('message.report')}
      compact
    />
  );
  return (
    <Bubble
      mine={false}
      who={tx('message.theirs', { nickname })}
      at={message.createdAt}
      meta={
        <>
          {like}
          {report}
          {reading.language && (
            <SpeakLater compact text={reading.text} language={reading.language} />
          )}
        </>
      }
      below={
        original && (
          <MessageTools
            {...{ thread, message, reading, view, setting, onSay }}
            onView={setChosen}
          />
        )
      }
    >
      {(original === undefined || view !== 'original') && (
        <Said explained text={reading.text} language={reading.language} />
      )}
      {original && view !== 'translation' && <Original {...original} alone={view === 'original'} />}
      {reading.note && <Note note={reading.note} thread={thread} message={message.id} />}
      <HandedOver text={message.text} />
    </Bubble>
  );
}

type OriginalProps = NonNullable<MessageReading['original']> & { readonly alone: boolean };

function Original({ text, language, alone }: OriginalProps) {
  const { tx, language: shown } = useText('threads');
  return (
    <div className={alone ? '' : 'mt-2 border-t border-line pt-1.5 text-sm text-muted'}>
      <p className="text-xs font-semibold text-muted">
        {language === undefined
          ? tx('message.originalPlain')
          : tx('message.original', { language: languageName(language, shown) })}
      </p>
      <Said text={text} language={language} />
    </div>
  );
}

interface NoteProps {
  readonly note: NonNullable<MessageReading['note']>;
  readonly thread: string;
  readonly message: string;
}

function Note({ note, thread, message }: NoteProps) {
  const { tx } = useText('threads');
  if (note === 'ask') return <AskForTranslation thread={thread} message={message} />;
  const key = { translating: 'translating', 'not-yet': 'notYet', budget: 'budget' }[note];
  return (
    <p className="mt-1.5 flex items-start gap-1.5 text-sm text-muted">
      <TranslateIcon className="mt-0.5 size-4" />
      <span>{tx(`message.${key}`)}</span>
    </p>
  );
}

function AskForTranslation({ thread, message }: Omit<NoteProps, 'note'>) {
  const { tx } = useText('threads');
  const { readingLanguage } = useReader();
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  const ask = async () => {
    setState('asking');
    try {
      await askForTranslations(thread, [message], readingLanguage);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="-mx-2 mt-1">
      <Button
        look="quiet"
        icon={<TranslateIcon />}
        busy={state === 'asking'}
        onClick={() => void ask()}
        className="px-2 text-sm"
      >
        {tx(state === 'asking' ? 'message.asking' : 'message.ask')}
      </Button>
      <p role="alert" className="px-2 text-sm text-danger-text empty:hidden">
        {state === 'failed' && tx('message.askFailed')}
      </p>
    </div>
  );
}
