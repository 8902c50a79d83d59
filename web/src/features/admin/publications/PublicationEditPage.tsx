import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { PublicationKind } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../../ui/Skeleton.tsx';
import { readPublication } from '../data.ts';
import { NotThere } from '../NotThere.tsx';
import { OnlyFor } from '../OnlyFor.tsx';
import { InLanguages } from './InLanguages.tsx';
import { SourceForm } from './SourceForm.tsx';
import { StateBar } from './StateBar.tsx';

interface PageProps {
  readonly kind: PublicationKind;
}

/** `/:lang/admin/stories/:id`, `/:lang/admin/announcements/:id`; with `?new` there is none yet. */
export function PublicationEditPage({ kind }: PageProps) {
  const { tx, ts, language } = useText('admin');
  const { id = '' } = useParams();
  usePageTitle(ts(`kinds.${kind}`));
  return (
    <OnlyFor task="publish">
      <div>
        <PageHeader
          title={tx(`kinds.${kind}`)}
          back={`/${language}/admin/stories`}
          backLabel={ts('nav.stories.title')}
        />
        <One key={id} kind={kind} id={id} />
      </div>
    </OnlyFor>
  );
}

function One({ kind, id }: PageProps & { readonly id: string }) {
  const [search, setSearch] = useSearchParams();
  const isNew = search.has('new');
  const load = useCallback(
    async () => (isNew ? 'new' : readPublication(kind, id)),
    [isNew, kind, id],
  );
  const { value, failure, again } = useAnswer(load);
  const onSaved = () => (isNew ? setSearch({}, { replace: true }) : again());
  const stored = value === 'new' ? undefined : value;
  const which = { kind, id };
  if (value === undefined) {
    return failure ? (
      <NotThere namespace="stories" failure={failure} onRetry={again} />
    ) : (
      <SkeletonPage />
    );
  }
  return (
    <div className="grid gap-6">
      {stored && <StateBar {...which} publication={stored} onChanged={again} />}
      <SourceForm {...which} stored={stored} onSaved={onSaved} />
      {stored && (
        <InLanguages
          translated={stored}
          callFor={(language) => ({ act: 'correct', ...which, language })}
          onCorrected={again}
        />
      )}
    </div>
  );
}
