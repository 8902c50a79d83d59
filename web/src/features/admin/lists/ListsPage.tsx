import { useCallback, useState } from 'react';
import { LISTED_LANGUAGES } from '@friends/domain';
import type { ListedLanguage } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { languageName, useText } from '../../../i18n/index.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { SelectField } from '../../../ui/Field.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { readList } from '../lists-data.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { Editing } from './Editing.tsx';

/** `/:lang/admin/lists`: the words that are looked for, as data that admins change. */
export function ListsPage() {
  const { tx, ts, language } = useText('word-lists');
  // What below names reasons takes their names from there.
  useText('cases');
  const [written, setWritten] = useState<ListedLanguage>(
    () => LISTED_LANGUAGES.find((each) => each === language) ?? 'ja',
  );
  usePageTitle(ts('title'));
  return (
    <OnlyFor task="rules">
      <div className="grid grid-cols-1 gap-4">
        <PageHeader title={tx('title')} />
        <p className="text-muted">{tx('intro')}</p>
        <SelectField
          label={tx('language')}
          value={written}
          onChange={(event) => setWritten(event.target.value as ListedLanguage)}
        >
          {LISTED_LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {languageName(each, language)}
            </option>
          ))}
        </SelectField>
        <OfLanguage key={written} written={written} />
      </div>
    </OnlyFor>
  );
}

function OfLanguage({ written }: { readonly written: ListedLanguage }) {
  const load = useCallback(() => readList(written), [written]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  return <Editing key={value.version} written={written} held={value} onChanged={again} />;
}
