import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { translateCase } from '../cases-data.ts';
import type { ListedCase } from '../cases-data.ts';
import { Translated } from './translated.ts';

const NONE: ReadonlyMap<string, string> = new Map();

interface TranslatedCaseProps {
  readonly one: ListedCase;
  readonly children: ReactNode;
}

/** Brings what was said in a case into the moderator's language; the originals are there at once. */
export function TranslatedCase({ one: { id, revision }, children }: TranslatedCaseProps) {
  const { tx, language } = useText('cases');
  const load = useCallback(
    async () => ({ revision, ...(await translateCase(id, language)) }),
    [id, revision, language],
  );
  const { value, failure, again } = useAnswer(load);
  const isMissing = failure !== undefined || value?.isIncomplete === true;
  const isAsWritten = !isMissing && value?.texts.size === 0;
  return (
    <Translated value={value?.texts ?? NONE}>
      <div role="status" className="flex min-h-11 flex-wrap items-center gap-2 text-sm text-muted">
        {!isAsWritten && (
          <span>{tx(isMissing ? 'untranslated' : value ? 'bothShown' : 'translating')}</span>
        )}
        {isMissing && <Button onClick={again}>{tx('common:failure.retry')}</Button>}
      </div>
      {children}
    </Translated>
  );
}
