import { phraseIn, phraseText, stripReadings } from '@friends/domain';
import type { AnyReadingLanguage } from '@friends/domain';
import type { ReactNode } from 'react';
import { languageName, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SendIcon } from '../../ui/icons.tsx';
import { Asked } from './Asked.tsx';
import { Said } from './Bubble.tsx';
import { lookBack } from './data.ts';
import { HardWords } from './HardWords.tsx';
import type { MessageReading } from './model/reading.ts';
import type { Message } from './model/thread.ts';
import { useAsked } from './use-asked.ts';

interface SecondLookProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly thread: string;
  readonly message: Message;
  readonly reading: MessageReading;
  readonly onSay: ((text: string) => void) | undefined;
}

/** A translation that is hard to understand, looked at again, and how to ask for simpler words. */
export function SecondLook({ open, onOpenChange, reading, onSay, ...rest }: SecondLookProps) {
  const { tx } = useText('threads');
  const { original, text, language } = reading;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={tx('look.title')}>
      <div className="grid gap-4">
        <Part title={tx('message.originalPlain')}>
          <Said text={original?.text ?? ''} language={original?.language} />
        </Part>
        <Part title={tx('look.translation')}>
          <Said text={text} language={language} />
        </Part>
        {language && <Back {...rest} language={language} />}
        <HardWords texts={[original?.text ?? '', stripReadings(text)]} />
        {onSay && (
          <AskSimpler
            other={rest.message.language}
            onSay={(phrase) => {
              onSay(phrase);
              onOpenChange(false);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1">
      <h3 className="text-sm font-semibold text-muted">{title}</h3>
      {children}
    </section>
  );
}

interface BackProps {
  readonly thread: string;
  readonly message: Message;
  readonly language: AnyReadingLanguage;
}

function Back({ thread, message, language }: BackProps) {
  const { tx, language: shown } = useText('threads');
  const { state, again } = useAsked(() => lookBack(thread, message.id, language));
  const { language: original } = message;
  if (original === undefined) return null;
  return (
    <Part title={tx('look.back', { language: languageName(original, shown) })}>
      <Asked state={state} onRetry={again}>
        {(back) => (
          <>
            <Said text={back} language={original} />
            <p className="text-sm text-muted">{tx('look.backHint')}</p>
          </>
        )}
      </Asked>
    </Part>
  );
}

interface AskSimplerProps {
  readonly other: AnyReadingLanguage | undefined;
  readonly onSay: (text: string) => void;
}

/** The phrase in one's own language, as it is sent, and in the other's, as it will be read. */
function AskSimpler({ other, onSay }: AskSimplerProps) {
  const { tx, language } = useText('threads');
  const mine = phraseText('simpler', language);
  const theirs = other && phraseIn(mine, other);
  return (
    <section className="grid gap-2 rounded-2xl bg-sunken p-4">
      <h3 className="font-semibold">{tx('look.simpler')}</h3>
      <Said text={mine} language={language === 'ja-easy' ? 'ja' : language} />
      {theirs !== undefined && theirs !== mine && (
        <Said text={theirs} language={other} className="text-sm text-muted" />
      )}
      <Button look="primary" icon={<SendIcon />} onClick={() => onSay(mine)}>
        {tx('look.send')}
      </Button>
    </section>
  );
}
