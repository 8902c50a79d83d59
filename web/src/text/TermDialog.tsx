import { textLanguage } from '@friends/domain';
import type { GlossaryTerm } from '@friends/domain/glossary';
import { Readings, useText } from '../i18n/index.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ExplainField } from './ExplainField.tsx';

interface TermDialogProps {
  readonly term: GlossaryTerm;
  readonly onClose: () => void;
}

/** A word of life in Japan, explained in the reader's language. */
export function TermDialog({ term: { ja, term, explanation }, onClose }: TermDialogProps) {
  const { language } = useText('reading');
  const lang = textLanguage(language);
  return (
    <Dialog open onOpenChange={onClose} title={<span lang={lang}>{term}</span>}>
      <div className="grid gap-3 whitespace-normal">
        {!term.includes(ja) && (
          <p lang="ja" className="text-muted">
            {ja}
          </p>
        )}
        <p lang={lang} className="text-lg/relaxed wrap-anywhere">
          <Readings text={explanation} />
        </p>
        <div className="border-t border-line pt-2">
          <ExplainField />
        </div>
      </div>
    </Dialog>
  );
}
