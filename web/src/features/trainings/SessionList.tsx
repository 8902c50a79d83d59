import { useCallback } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { SessionCard } from './SessionCard.tsx';

/** The sessions of the secretariat that are still to come, for members. */
export function SessionList() {
  const { tx, language } = useText('trainings');
  const { status } = useSession();
  const then = encodeURIComponent(`/${language}/learn`);
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-lg font-bold">{tx('title')}</h2>
        <p className="text-muted">{tx('intro')}</p>
      </div>
      {status === 'visitor' && (
        <ButtonLink to={`/${language}/join?then=${then}`} className="justify-self-start">
          {tx('joinFirst')}
        </ButtonLink>
      )}
      {status === 'member' && <Coming />}
    </section>
  );
}

function Coming() {
  const { tx, language } = useText('trainings');
  const load = useCallback(
    async () => (await import('./data.ts')).listComing(language, Date.now()),
    [language],
  );
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  if (value.length === 0) {
    return <p className="rounded-2xl bg-sunken p-4 text-muted">{tx('none')}</p>;
  }
  return (
    <ul className="grid gap-3">
      {value.map((session) => (
        <li key={session.id}>
          <SessionCard session={session} />
        </li>
      ))}
    </ul>
  );
}
