import { DEFAULT_DESK, isConfirmed } from '@friends/domain';
import { readDesk } from '../../../firebase/desk.ts';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatDay, useText } from '../../../i18n/index.ts';
import { DeskFacts } from '../../../safety/DeskFacts.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../../ui/Skeleton.tsx';
import { OnlyFor } from '../OnlyFor.tsx';
import { DeskForm } from './DeskForm.tsx';

const load = async () => ({ desk: await readDesk(), now: Date.now() });

/** `/:lang/admin/desk`: where members are told to find help. */
export function DeskPage() {
  return (
    <OnlyFor task="rules">
      <Desk />
    </OnlyFor>
  );
}

function Desk() {
  const { tx, ts, language } = useText('admin-desk');
  usePageTitle(ts('title'));
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonPage />;
  }
  const { desk, now } = value;
  const isLeaflet = desk.confirmedAt === DEFAULT_DESK.confirmedAt;
  const date = formatDay(desk.confirmedAt, language, now);
  return (
    <div className="grid grid-cols-1 gap-5">
      <PageHeader title={tx('title')} />
      <Notice tone={isConfirmed(desk, now) ? 'info' : 'warning'}>
        {tx(isLeaflet ? 'leaflet' : 'confirmed', { date })}
      </Notice>
      <section className="rounded-2xl border border-line bg-card p-4 shadow-card">
        <DeskFacts key={desk.confirmedAt} />
      </section>
      <DeskForm desk={desk} onSaved={again} />
    </div>
  );
}
