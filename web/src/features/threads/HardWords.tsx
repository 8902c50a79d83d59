import { useEffect, useState } from 'react';
import { findTerms } from '@friends/domain/glossary';
import type { GlossaryTerm } from '@friends/domain/glossary';
import { useText } from '../../i18n/index.ts';
import { loadGlossary } from '../../text/glossary.ts';
import { BookIcon } from '../../ui/icons.tsx';

const termsIn = (text: string, glossary: readonly GlossaryTerm[], language: string) =>
  findTerms(text, glossary, language).map(({ term }) => term);

/** More would bury what is looked for. */
const MOST = 6;

/** Words of life in Japan that occur in a message, explained in the reader's language. */
export function HardWords({ texts }: { readonly texts: readonly string[] }) {
  const { tx, language } = useText('threads');
  const [terms, setTerms] = useState<readonly GlossaryTerm[]>([]);
  const all = texts.join('\n');
  useEffect(() => {
    let isStale = false;
    // Without them the rest of the panel is as good.
    loadGlossary(language).then(
      (glossary) => !isStale && setTerms(termsIn(all, glossary, language)),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [all, language]);
  if (terms.length === 0) return null;
  const textLanguage = language === 'ja-easy' ? 'ja' : language;
  return (
    <section className="grid gap-2">
      <h3 className="flex items-center gap-1.5 text-sm font-semibold text-muted">
        <BookIcon className="size-4" />
        <span>{tx('look.words')}</span>
      </h3>
      <dl className="grid gap-2">
        {terms.slice(0, MOST).map(({ ja, term, explanation }) => (
          <div key={ja} className="rounded-xl border border-line px-3.5 py-2.5">
            <dt lang={textLanguage} className="font-semibold">
              {term}
              {!term.includes(ja) && (
                <span lang="ja" className="ms-2 font-normal text-muted">
                  {ja}
                </span>
              )}
            </dt>
            <dd lang={textLanguage} className="wrap-anywhere">
              {explanation}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
