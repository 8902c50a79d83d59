import type { ReactNode } from 'react';
import { textLanguage } from '@friends/domain';
import { languageName, useText } from '../../i18n/index.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Asked } from './Asked.tsx';
import { Said } from './Bubble.tsx';
import { previewText } from './data.ts';
import type { Preview, PreviewTarget } from './data.ts';
import { useAsked } from './use-asked.ts';

interface PreviewDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly target: PreviewTarget;
  readonly text: string;
}

/** How a text will be read, there and back; nothing is sent. */
export function PreviewDialog({ open, onOpenChange, target, text }: PreviewDialogProps) {
  const { tx } = useText('threads');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={tx('preview.title')}
      description={tx('preview.hint')}
    >
      {open && <Answer key={text} target={target} text={text} />}
    </Dialog>
  );
}

function Answer({ target, text }: Pick<PreviewDialogProps, 'target' | 'text'>) {
  const { state, again } = useAsked(() => previewText(target, text));
  return (
    <div className="grid gap-4">
      <Part name="preview.mine">
        <Said text={text} language={undefined} />
      </Part>
      <Asked state={state} onRetry={again}>
        {(preview) => <Shown preview={preview} />}
      </Asked>
    </div>
  );
}

function Shown({ preview }: { readonly preview: Preview }) {
  const { tx, language: shown } = useText('threads');
  const { language, text, back } = preview;
  if (language === undefined || text === undefined) return <p>{tx('preview.same')}</p>;
  return (
    <div className="grid gap-4">
      <Part
        name="preview.theirs"
        params={{ language: languageName(textLanguage(language), shown) }}
      >
        <Said text={text} language={language} />
      </Part>
      {back !== undefined && (
        <Part name="preview.back">
          <Said text={back} language={undefined} />
          <p className="text-sm text-muted">{tx('preview.backHint')}</p>
        </Part>
      )}
    </div>
  );
}

interface PartProps {
  readonly name: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

function Part({ name, params, children }: PartProps) {
  const { tx } = useText('threads');
  return (
    <section className="grid gap-1">
      <h3 className="text-sm font-semibold text-muted">{tx(name, params)}</h3>
      {children}
    </section>
  );
}
