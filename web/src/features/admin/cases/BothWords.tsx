import type { ReactNode } from 'react';
import { useText } from '../../../i18n/index.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { useTranslated } from './translated.ts';

interface BothWordsProps {
  readonly text: string;
  /** The text as it is to be shown, where that is not as it is. */
  readonly children?: ReactNode;
}

/** What somebody wrote, and beside it the translation into the moderator's language. */
export function BothWords({ text, children }: BothWordsProps) {
  const { tx, language } = useText('cases');
  const translated = useTranslated(text);
  const original = children ?? (
    <p dir="auto" className="wrap-anywhere whitespace-pre-line">
      {text}
    </p>
  );
  if (translated === undefined) return original;
  return (
    <div className="grid gap-2 text-ink sm:grid-cols-2 sm:gap-4">
      <div className="min-w-0">{original}</div>
      <div className="min-w-0 rounded-xl bg-sunken p-3">
        <p className="text-sm text-muted">{tx('translated')}</p>
        <UserText text={translated} language={language} className="wrap-anywhere" />
      </div>
    </div>
  );
}
