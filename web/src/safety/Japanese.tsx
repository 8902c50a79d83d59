import i18n from 'i18next';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '@friends/domain';
import type { ReadingLanguage } from '@friends/domain';
import { useText } from '../i18n/index.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useAnswer } from '../firebase/use-answer.ts';
import { needsJapanese } from './checked-texts.ts';

interface Text {
  /** With its namespace: `terms:machine`. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string>>;
}

interface JapaneseProps {
  /** Those that stand above it, in the reader's language. */
  readonly of: readonly Text[];
}

/**
 * The Japanese of texts about rules, sanctions, law or danger, for readers of a translation that
 * no native speaker has checked.
 */
export function Japanese({ of }: JapaneseProps) {
  const { tx, language } = useText('terms');
  const [isOpen, setIsOpen] = useState(false);
  if (!needsJapanese(language)) return null;
  return (
    <details
      className="mt-2 text-sm text-muted"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary lang="ja" className="min-h-11 cursor-pointer py-2.5 font-semibold">
        {LANGUAGE_NAMES.ja}
      </summary>
      <p className="mb-2">{tx('unchecked')}</p>
      {isOpen && <Texts of={of} />}
    </details>
  );
}

const JAPANESE: ReadingLanguage = 'ja';

/** Of those namespaces whose texts the page has asked for; nothing else is loaded with them. */
async function loadJapanese() {
  await i18n.loadLanguages(JAPANESE);
  return i18n.getFixedT(JAPANESE);
}

function Texts({ of }: JapaneseProps) {
  const { value: japanese, failure, again } = useAnswer(loadJapanese);
  if (japanese === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : null;
  }
  return (
    <div lang="ja" className="grid gap-2 text-ink">
      {of.map(({ key, params }) => (
        <p key={key}>{japanese(key, { ...params })}</p>
      ))}
    </div>
  );
}
