import { useCallback } from 'react';
import { useParams } from 'react-router';
import { checkInOpensAt, csvOf } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatEventTime, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { SkeletonPage } from '../../../ui/Skeleton.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { attendeeRows } from '../model/attendee-rows.ts';
import type { Attendee } from '../model/attendee-rows.ts';
import { OnlyFor } from '../OnlyFor.tsx';
import { readTraining } from '../trainings-data.ts';
import type { WholeTraining } from '../trainings-data.ts';
import { AddByHand } from './AddByHand.tsx';
import { AttendeeRow } from './AttendeeRow.tsx';
import { useAttendees } from './use-attendees.ts';

/** The doors open while the page is. */
const EVERY_MS = 20_000;

/** `/:lang/admin/trainings/:id/attendees`: who comes, the code of the room, who is there. */
export function AttendeesPage() {
  const { tx, ts, language } = useText('admin-trainings');
  const { id = '' } = useParams();
  usePageTitle(ts('attendees'));
  return (
    <OnlyFor task="train">
      <div>
        <PageHeader
          title={tx('attendees')}
          back={`/${language}/admin/trainings/${id}`}
          backLabel={ts('one')}
        />
        <One key={id} id={id} />
      </div>
    </OnlyFor>
  );
}

function One({ id }: { readonly id: string }) {
  const load = useCallback(() => readTraining(id), [id]);
  const { value, failure, again } = useAnswer(load);
  const { attendees, failure: lost } = useAttendees(id);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonPage />;
  }
  return (
    <div className="grid gap-5">
      <Head whole={value} />
      {lost && <ErrorState code={lost} onRetry={() => location.reload()} />}
      {attendees === undefined ? (
        lost === undefined && <SkeletonRows />
      ) : (
        <List id={id} attendees={attendees} whole={value} />
      )}
    </div>
  );
}

function Head({ whole: { training, code } }: { readonly whole: WholeTraining }) {
  const { tx, show, language } = useText('admin-trainings');
  return (
    <section className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card">
      <UserText
        text={training.texts[language].title}
        language={language}
        className="font-bold wrap-anywhere"
      />
      <p>{show(formatEventTime(training, language))}</p>
      <p className="mt-3 font-semibold">{tx('code')}</p>
      <p className="text-5xl font-bold tracking-widest tabular-nums" data-code={code}>
        {code.slice(0, 3)} {code.slice(3)}
      </p>
      <p className="text-sm text-muted">{tx('codeHint')}</p>
    </section>
  );
}

interface ListProps {
  readonly id: string;
  readonly attendees: readonly Attendee[];
  readonly whole: WholeTraining;
}

function List({ id, attendees, whole: { training } }: ListProps) {
  const { tx, ts } = useText('admin-trainings');
  const now = useNow(EVERY_MS);
  const of = (state: string) =>
    attendees.filter(({ registration }) => registration.state === state).length;
  const there = attendees.filter(({ registration }) => registration.attended === true).length;
  const { capacity } = training;
  const mayConfirm = training.state === 'planned' && now >= checkInOpensAt(training);
  const counts = { going: of('going'), capacity, waiting: of('waiting'), attended: there };
  const save = () => {
    const rows = attendeeRows(attendees, training, now, (group, name) => ts(`${group}.${name}`));
    saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), 'attendees.csv');
  };
  return (
    <section className="grid gap-3">
      <p role="status" className="font-semibold">
        {tx('counts', counts)}
      </p>
      {attendees.length === 0 && <p className="text-muted">{tx('nobody')}</p>}
      <ul className="grid gap-2">
        {attendees.map((attendee) => (
          <li key={attendee.registration.member}>
            <AttendeeRow
              attendee={attendee}
              training={training}
              now={now}
              mayConfirm={mayConfirm}
            />
          </li>
        ))}
      </ul>
      {mayConfirm && <AddByHand training={id} />}
      {attendees.length > 0 && (
        <Button onClick={save} className="justify-self-start">
          {tx('csv')}
        </Button>
      )}
    </section>
  );
}
