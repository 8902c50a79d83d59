import type { ReactNode } from 'react';
import { formatEventTime, formatList, languageName, useText } from '../../i18n/index.ts';
import { CalendarIcon, GlobeIcon, PeopleIcon, PlaceIcon } from '../../ui/icons.tsx';
import { placesLeft } from './model/session.ts';
import type { Session } from './model/session.ts';

interface FactsProps {
  readonly session: Session;
  readonly showsPlaces: boolean;
}

/** When and where a session is, in which languages, and whether there is a place. */
export function Facts({ session, showsPlaces }: FactsProps) {
  const { tx, ts, show, language } = useText('trainings');
  const { startsAt, endsAt, venue, online, languages } = session;
  const left = placesLeft(session);
  const names = languages.map((each) => languageName(each, language));
  const where = [...(venue === undefined ? [] : [venue]), ...(online ? [ts('online')] : [])];
  return (
    <ul className="grid gap-1.5">
      <Fact icon={<CalendarIcon className="mt-0.5 size-5 shrink-0" />}>
        {show(formatEventTime({ startsAt, endsAt }, language))}
      </Fact>
      <Fact icon={<PlaceIcon className="mt-0.5 size-5 shrink-0" />}>{where.join(' · ')}</Fact>
      <Fact icon={<GlobeIcon className="mt-0.5 size-5 shrink-0" />}>
        {tx('heldIn', { languages: formatList(names, language) })}
      </Fact>
      {showsPlaces && (
        <Fact icon={<PeopleIcon className="mt-0.5 size-5 shrink-0" />}>
          {left > 0 ? tx('left', { count: left }) : tx('full')}
        </Fact>
      )}
    </ul>
  );
}

interface FactProps {
  readonly icon: ReactNode;
  readonly children: ReactNode;
}

function Fact({ icon, children }: FactProps) {
  return (
    <li className="flex items-start gap-2">
      <span className="text-primary-text">{icon}</span>
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </li>
  );
}
