import { useParams } from 'react-router';
import { checkInClosesAt, stripReadings } from '@friends/domain';
import type { Registration } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { CheckInForm } from './CheckInForm.tsx';
import { Facts } from './Facts.tsx';
import { FeedbackForm } from './FeedbackForm.tsx';
import { LinkToSession } from './LinkToSession.tsx';
import { possibleNow, standingOf } from './model/session.ts';
import type { Session } from './model/session.ts';
import { Registering } from './Registering.tsx';
import { SessionText } from './SessionText.tsx';
import { StandingNote } from './StandingNote.tsx';
import { useNow } from '../../ui/use-now.ts';
import { useTraining } from './use-training.ts';

/** A session begins while its page is open. */
const EVERY_MS = 20_000;

/** `/:lang/trainings/:id`: one session, and what a member can do about it. */
export function TrainingPage() {
  const { tx, ts, language } = useText('trainings');
  const { id = '' } = useParams();
  const { uid, session, registration, failure } = useTraining(id);
  usePageTitle(stripReadings(session?.text.title ?? ts('title')));
  // A draft is refused like what never was.
  if (session === null || failure === 'denied') {
    return (
      <EmptyState
        icon={<BookIcon className="size-7" />}
        title={
          <span role="heading" aria-level={1}>
            {tx('gone')}
          </span>
        }
        actions={
          <ButtonLink look="primary" to={`/${language}/learn`}>
            {tx('title')}
          </ButtonLink>
        }
      />
    );
  }
  if (session === undefined || uid === undefined) {
    return failure ? (
      <ErrorState code={failure} onRetry={() => location.reload()} />
    ) : (
      <SkeletonPage />
    );
  }
  return <Whole uid={uid} session={session} registration={registration} />;
}

interface WholeProps {
  readonly uid: string;
  readonly session: Session;
  readonly registration: Registration | null | undefined;
}

function Whole({ uid, session, registration }: WholeProps) {
  const { tx, ts, language } = useText('trainings');
  const now = useNow(EVERY_MS);
  const { id, text, source, startsAt, state } = session;
  const standing = standingOf(session, registration, now);
  const possible = possibleNow(session, standing, now);
  const isOver = now >= checkInClosesAt(session);
  const words = text.by === 'pending' ? source : language;
  // Coming stands first; not coming after all stands behind what one needs to come.
  const registering = (
    <Registering {...{ uid, session, possible }} isWaiting={standing === 'waiting'} />
  );
  return (
    <article className="grid gap-4">
      <PageHeader
        title={<UserText as="span" text={text.title} language={words} />}
        back={`/${language}/learn`}
        backLabel={ts('title')}
      />
      <StandingNote session={session} standing={standing} isAhead={now < startsAt} />
      <section className="grid gap-4 rounded-2xl border border-line bg-card p-4 shadow-card sm:px-6">
        <Facts session={session} showsPlaces={!isOver && standing === 'none'} />
        {possible.register && registering}
        {standing === 'going' && session.online && state === 'planned' && (
          <LinkToSession key={standing} training={id} />
        )}
        {state === 'planned' && now < startsAt && <CalendarButton session={session} />}
        {!possible.register && registering}
        {isOver && standing === 'none' && <p>{tx('over')}</p>}
      </section>
      {possible.checkIn && (
        <section className="rounded-2xl border border-primary bg-card p-4 shadow-card sm:px-6">
          <CheckInForm training={id} />
        </section>
      )}
      {possible.feedback && (
        <section className="rounded-2xl border border-line bg-card p-4 shadow-card sm:px-6">
          <FeedbackForm uid={uid} training={id} given={registration?.feedback} />
        </section>
      )}
      <SessionText session={session} />
    </article>
  );
}
