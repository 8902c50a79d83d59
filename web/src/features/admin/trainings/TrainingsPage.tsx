import { useState } from 'react';
import { Link } from 'react-router';
import { LIMITS } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatEventTime, useText } from '../../../i18n/index.ts';
import { clientId } from '../../../text/client-id.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PlusIcon } from '../../../ui/icons.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { stateAt } from '../model/training-state.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { listTrainings } from '../trainings-data.ts';
import type { ListedTraining } from '../trainings-data.ts';

const load = () => listTrainings(LIMITS.trainingsAtOnce);

/** `/:lang/admin/trainings`: all sessions, drafts too. */
export function TrainingsPage() {
  const { tx, ts, language } = useText('admin-trainings');
  usePageTitle(ts('title'));
  const add = (
    <ButtonLink icon={<PlusIcon />} to={`/${language}/admin/trainings/${clientId()}?new`}>
      {tx('new')}
    </ButtonLink>
  );
  return (
    <OnlyFor task="train">
      <div>
        <PageHeader title={tx('title')} actions={add} />
        <All />
      </div>
    </OnlyFor>
  );
}

function All() {
  const { tx } = useText('admin-trainings');
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) return <p className="text-muted">{tx('none')}</p>;
  return (
    <ul className="grid gap-2">
      {value.map((training) => (
        <li key={training.id}>
          <Row training={training} />
        </li>
      ))}
    </ul>
  );
}

function Row({ training }: { readonly training: ListedTraining }) {
  const { tx, show, language } = useText('admin-trainings');
  const { id, texts, going, waiting, attended, capacity } = training;
  const [now] = useState(Date.now);
  return (
    <Link
      to={`/${language}/admin/trainings/${id}`}
      className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <UserText
        as="span"
        text={texts[language].title}
        language={language}
        className="font-semibold wrap-anywhere"
      />
      <span>{show(formatEventTime(training, language))}</span>
      <span className="text-sm text-muted">
        {tx(`states.${stateAt(training, now)}`)} ·{' '}
        {tx('counts', { going, capacity, waiting, attended })}
      </span>
    </Link>
  );
}
