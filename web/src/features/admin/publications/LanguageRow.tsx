import { useState } from 'react';
import { isStale, LANGUAGE_NAMES, textLanguage } from '@friends/domain';
import type { ListedLanguage, PublicationText } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { PencilIcon, WarningIcon } from '../../../ui/icons.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import type { Correction } from './CorrectionForm.tsx';

interface LanguageRowProps {
  readonly call: Correction;
  readonly text: PublicationText;
  readonly source: ListedLanguage;
  readonly revision: number;
  readonly onCorrected: () => void;
}

/** The words in one language as its readers see them, whose they are, and correcting them. */
export function LanguageRow({ call, text, source, revision, onCorrected }: LanguageRowProps) {
  const { tx, ts } = useText('admin');
  const [correcting, setCorrecting] = useState(false);
  const { language } = call;
  const stale = isStale(text, revision);
  const shown = text.by === 'pending' ? source : language;
  const done = () => {
    setCorrecting(false);
    showToast(tx('did.correct'));
    onCorrected();
  };
  return (
    <details className="rounded-2xl border border-line bg-card shadow-card open:pb-4">
      <summary className="flex min-h-14 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <span lang={textLanguage(language)} className="grow font-semibold">
          {LANGUAGE_NAMES[language]}
        </span>
        <span className="inline-flex items-center gap-1.5 text-sm text-muted">
          {stale && <WarningIcon className="size-4 text-accent-text" />}
          <span>{tx(`by.${stale ? 'stale' : text.by}`)}</span>
        </span>
      </summary>
      <div className="grid gap-3 border-t border-line px-4 pt-3">
        {correcting ? (
          <CorrectionForm
            call={call}
            text={text}
            onDone={done}
            onCancel={() => setCorrecting(false)}
          />
        ) : (
          <>
            <UserText text={text.title} language={shown} className="font-bold wrap-anywhere" />
            <UserText text={text.body} language={shown} className="wrap-anywhere" />
            <Button
              icon={<PencilIcon />}
              onClick={() => setCorrecting(true)}
              aria-label={`${ts('correct')}: ${LANGUAGE_NAMES[language]}`}
              className="justify-self-start"
            >
              {tx('correct')}
            </Button>
          </>
        )}
      </div>
    </details>
  );
}
