import { READING_LANGUAGES } from '@friends/domain';
import type { Publication, PublicationKind } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { LanguageRow } from './LanguageRow.tsx';

interface InLanguagesProps {
  readonly kind: PublicationKind;
  readonly id: string;
  readonly publication: Publication;
  readonly onCorrected: () => void;
}

/** How it reads in each of the other languages, and who has made those words. */
export function InLanguages({ kind, id, publication, onCorrected }: InLanguagesProps) {
  const { tx } = useText('admin');
  const others = READING_LANGUAGES.filter((each) => each !== publication.source);
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-lg font-bold">{tx('languages.title')}</h2>
        <p className="text-sm text-muted">{tx('languages.hint')}</p>
      </div>
      <ul className="grid gap-2">
        {others.map((language) => (
          <li key={language}>
            <LanguageRow
              call={{ act: 'correct', kind, id, language }}
              text={publication.texts[language]}
              source={publication.source}
              revision={publication.revision}
              onCorrected={onCorrected}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
