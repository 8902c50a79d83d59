import { useCallback } from 'react';
import type { ReadingLanguage } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { standingOf, withOwn } from './model/session.ts';
import type { OwnSession } from './model/session.ts';
import { SessionCard } from './SessionCard.tsx';

/** Sessions that are over; all of them would be read at each visit. */
const EARLIER_SHOWN = 5;

/** The sessions of the secretariat that are still to come, for members. */
export function SessionList() {
  const { tx, language } = useText('trainings');
  const { status, uid } = useSession();
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
      {status === 'member' && uid !== undefined && <Coming uid={uid} />}
    </section>
  );
}

function Coming({ uid }: { readonly uid: string }) {
  const { tx, language } = useText('trainings');
  const load = useCallback(() => loadSessions(uid, language), [uid, language]);
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonRows />;
  }
  return (
    <>
      {value.coming.length === 0 ? (
        <p className="rounded-2xl bg-sunken p-4 text-muted">{tx('none')}</p>
      ) : (
        <Cards of={value.coming} now={value.now} />
      )}
      {value.earlier.length > 0 && (
        <>
          <h3 className="pt-1 font-bold">{tx('earlier')}</h3>
          <Cards of={value.earlier} now={value.now} />
        </>
      )}
    </>
  );
}

/** What is to come, and of what is over that which the member had registered for. */
async function loadSessions(uid: string, language: ReadingLanguage) {
  const now = Date.now();
  const { listComing, listOwn, readSessions } = await import('./data.ts');
  const [sessions, own] = await Promise.all([listComing(language, now), listOwn(uid)]);
  const others = own.filter(({ training }) => sessions.every(({ id }) => id !== training));
  const ids = others.slice(0, EARLIER_SHOWN).map(({ training }) => training);
  const over = (await readSessions(language, ids))
    .filter(({ state, endsAt }) => state === 'planned' && endsAt <= now)
    .sort((one, other) => other.startsAt - one.startsAt);
  return { now, coming: withOwn(sessions, own), earlier: withOwn(over, own) };
}

interface CardsProps {
  readonly of: readonly OwnSession[];
  readonly now: number;
}

function Cards({ of: all, now }: CardsProps) {
  return (
    <ul className="grid gap-3">
      {all.map(({ session, registration }) => (
        <li key={session.id}>
          <SessionCard session={session} standing={standingOf(session, registration, now)} />
        </li>
      ))}
    </ul>
  );
}
