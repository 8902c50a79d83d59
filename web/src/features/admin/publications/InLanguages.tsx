import { READING_LANGUAGES } from '@friends/domain';
import type { ReadingLanguage, TranslatedTexts } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import type { Correction } from './CorrectionForm.tsx';
import { LanguageRow } from './LanguageRow.tsx';

interface InLanguagesProps {
  readonly translated: TranslatedTexts;
  readonly callFor: (language: ReadingLanguage) => Correction;
  readonly onCorrected: () => void;
}

/** How it reads in each of the other languages, and who has made those words. */
export function InLanguages({ translated, callFor, onCorrected }: InLanguagesProps) {
  const { tx } = useText('admin');
  const { texts, source, revision } = translated;
  const others = READING_LANGUAGES.filter((each) => each !== source);
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
              call={callFor(language)}
              text={texts[language]}
              {...{ source, revision, onCorrected }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
