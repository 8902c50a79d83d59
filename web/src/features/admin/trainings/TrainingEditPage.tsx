import { useCallback } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { useText } from '../../../i18n/index.ts';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../../ui/Skeleton.tsx';
import { NotThere } from '../NotThere.tsx';
import { OnlyFor } from '../OnlyFor.tsx';
import { InLanguages } from '../publications/InLanguages.tsx';
import { readTraining } from '../trainings-data.ts';
import { TrainingForm } from './TrainingForm.tsx';
import { TrainingState } from './TrainingState.tsx';

/** `/:lang/admin/trainings/:id`; with `?new` there is none yet. */
export function TrainingEditPage() {
  const { tx, ts, language } = useText('admin-trainings');
  const { id = '' } = useParams();
  usePageTitle(ts('one'));
  return (
    <OnlyFor task="train">
      <div>
        <PageHeader
          title={tx('one')}
          back={`/${language}/admin/trainings`}
          backLabel={ts('title')}
        />
        <One key={id} id={id} />
      </div>
    </OnlyFor>
  );
}

function One({ id }: { readonly id: string }) {
  const [search, setSearch] = useSearchParams();
  const isNew = search.has('new');
  const load = useCallback(async () => (isNew ? 'new' : readTraining(id)), [isNew, id]);
  const { value, failure, again } = useAnswer(load);
  const onSaved = () => (isNew ? setSearch({}, { replace: true }) : again());
  if (value === undefined) {
    return failure ? (
      <NotThere namespace="trainings" failure={failure} onRetry={again} />
    ) : (
      <SkeletonPage />
    );
  }
  const stored = value === 'new' ? undefined : value;
  return (
    <div className="grid gap-6">
      {stored && <TrainingState id={id} training={stored.training} onChanged={again} />}
      <TrainingForm id={id} stored={stored} onSaved={onSaved} />
      {stored && (
        <InLanguages
          translated={stored.training}
          callFor={(language) => ({ act: 'correct', id, language })}
          onCorrected={again}
        />
      )}
    </div>
  );
}
