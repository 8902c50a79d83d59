import { useState } from 'react';
import { textLanguage } from '@friends/domain';
import { languageName, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TranslateIcon } from '../../ui/icons.tsx';
import { UserText } from '../../ui/UserText.tsx';
import type { Session } from './model/session.ts';

/** What a session is about, whose words they are, and those of the original for who wants them. */
export function SessionText({ session }: { readonly session: Session }) {
  const { tx, language } = useText('trainings');
  const { text, source, original } = session;
  const [isOpen, setOpen] = useState(false);
  const isTranslated = text.by === 'machine' || text.by === 'pending';
  const hasOriginal = text.by !== 'pending' && textLanguage(language) !== source;
  return (
    <section className="grid gap-2">
      <UserText
        text={text.body}
        language={text.by === 'pending' ? source : language}
        className="leading-relaxed wrap-anywhere"
      />
      {isTranslated && (
        <p className="flex items-start gap-1.5 text-sm text-muted">
          <TranslateIcon className="mt-0.5 size-4 shrink-0" />
          <span>
            {tx(text.by === 'pending' ? 'untranslated' : 'translated', {
              language: languageName(source, language),
            })}
          </span>
        </p>
      )}
      {hasOriginal && original && (
        <Button
          look="quiet"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="justify-self-start"
        >
          {tx(isOpen ? 'hideOriginal' : 'common:translation.showOriginal')}
        </Button>
      )}
      {hasOriginal && original && isOpen && (
        <div className="grid gap-2 rounded-2xl border border-line bg-sunken p-5 wrap-anywhere">
          <UserText as="div" text={original.title} language={source} className="font-bold" />
          <UserText as="div" text={original.body} language={source} className="leading-relaxed" />
        </div>
      )}
    </section>
  );
}
