import { phraseReading, phraseText } from '@friends/domain';
import type { PhraseId } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface PhraseDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly phrases: readonly PhraseId[];
  readonly onChoose: (text: string) => void;
}

/** Sentences to choose from, in the language of whoever writes. */
export function PhraseDialog({ open, onOpenChange, phrases, onChoose }: PhraseDialogProps) {
  const { tx, show, language } = useText('threads');
  const lang = language === 'ja-easy' ? 'ja' : language;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={tx('phrases.title')}
      description={tx('phrases.hint')}
    >
      <ul className="grid gap-2">
        {phrases.map((id) => (
          <li key={id}>
            <button
              type="button"
              lang={lang}
              onClick={() => onChoose(phraseText(id, language))}
              className="min-h-11 w-full rounded-xl border border-line bg-card px-3.5 py-2.5 text-start wrap-anywhere hover:border-primary hover:bg-primary-soft"
            >
              {show(phraseReading(id, language))}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
