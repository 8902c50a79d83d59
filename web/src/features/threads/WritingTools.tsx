import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { checkMessage } from '@friends/domain';
import type { PhraseId } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ListIcon, TranslateIcon } from '../../ui/icons.tsx';
import type { PreviewTarget } from './data.ts';

const PhraseDialog = lazy(async () => ({
  default: (await import('./PhraseDialog.tsx')).PhraseDialog,
}));
const PreviewDialog = lazy(async () => ({
  default: (await import('./PreviewDialog.tsx')).PreviewDialog,
}));

interface WritingToolsProps {
  readonly target: PreviewTarget;
  readonly text: string;
  readonly phrases: readonly PhraseId[];
  /** Puts a ready phrase below what is written already. */
  readonly onText: (text: string) => void;
  /** What else there is to press. */
  readonly more?: ReactNode;
}

/** What helps while writing: ready phrases, and how it will read. */
export function WritingTools({ target, text, phrases, onText, more }: WritingToolsProps) {
  const { tx } = useText('threads');
  const [open, setOpen] = useState<'phrases' | 'preview'>();
  // A dialog that was opened once stays, so that closing it gives the focus back.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const show = (what: 'phrases' | 'preview') => {
    setAsked((before) => new Set([...before, what]));
    setOpen(what);
  };
  const close = (isOpen: boolean) => !isOpen && setOpen(undefined);
  const add = (phrase: string) => {
    onText([text, phrase].filter((part) => part.trim() !== '').join('\n'));
    setOpen(undefined);
  };
  return (
    <div className="-mx-2 flex flex-wrap">
      <Button
        look="quiet"
        icon={<ListIcon className="size-4" />}
        aria-haspopup="dialog"
        onClick={() => show('phrases')}
        className="px-2 text-sm font-medium"
      >
        {tx('phrases.open')}
      </Button>
      <Button
        look="quiet"
        icon={<TranslateIcon className="size-4" />}
        aria-haspopup="dialog"
        disabled={checkMessage(text) !== undefined}
        onClick={() => show('preview')}
        className="px-2 text-sm font-medium"
      >
        {tx('preview.open')}
      </Button>
      {more}
      <Suspense>
        {asked.has('phrases') && (
          <PhraseDialog
            open={open === 'phrases'}
            onOpenChange={close}
            phrases={phrases}
            onChoose={add}
          />
        )}
        {asked.has('preview') && (
          <PreviewDialog
            open={open === 'preview'}
            onOpenChange={close}
            target={target}
            text={text}
          />
        )}
      </Suspense>
    </div>
  );
}
