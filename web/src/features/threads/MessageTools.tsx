import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { MessageReading } from './model/reading.ts';
import type { Message } from './model/thread.ts';
import { viewStep } from './model/view.ts';
import type { MessageView } from './model/view.ts';

const SecondLook = lazy(async () => ({ default: (await import('./SecondLook.tsx')).SecondLook }));

interface MessageToolsProps {
  readonly thread: string;
  readonly message: Message;
  readonly reading: MessageReading;
  readonly view: MessageView;
  readonly setting: MessageView;
  readonly onView: (view: MessageView) => void;
  readonly onSay: ((text: string) => void) | undefined;
}

/** What one can do with a translated message: see the other text, look again. */
export function MessageTools(props: MessageToolsProps) {
  const { thread, message, reading, view, setting, onView, onSay } = props;
  const { tx } = useText('threads');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const step = viewStep(view, setting);
  return (
    <div className="-mt-1 flex flex-wrap">
      <Button look="quiet" onClick={() => onView(step.to)} className="px-2 text-sm font-medium">
        {tx(`message.${step.does}`)}
      </Button>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
        className="px-2 text-sm font-medium"
      >
        {tx('message.hard')}
      </Button>
      {asked && (
        <Suspense>
          <SecondLook {...{ open, thread, message, reading, onSay }} onOpenChange={setOpen} />
        </Suspense>
      )}
    </div>
  );
}
