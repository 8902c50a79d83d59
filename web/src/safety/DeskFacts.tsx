import { isConfirmed, LANGUAGE_NAMES, openNow, opensNext } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { formatClock, formatDay, formatList, useText } from '../i18n/index.ts';
import { buttonClass } from '../ui/Button.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { useDesk } from './use-desk.ts';
import { weekdaysText } from './weekdays.ts';

const NUMBERS = ['police', 'ambulance', 'advice'] as const;
const JAPAN = '+09:00';
/** So far ahead days are named on which the desk is closed besides. */
const AHEAD_MS = 45 * 86_400_000;

/** How to reach JP-MIRAI Assist, when, in which languages, and whom to call in an emergency. */
export function DeskFacts() {
  const { tx, ts, language } = useText('desk');
  const { desk, now } = useDesk();
  // In its own words each.
  const languages = desk.languages.map((one) => LANGUAGE_NAMES[one]).join(' · ');
  const { opens, closes } = desk;
  const days = weekdaysText(desk.weekdays, language);
  return (
    <div className="grid gap-2 wrap-anywhere">
      <OpenOrNot desk={desk} now={now} />
      <a
        className={buttonClass('primary', 'justify-self-start')}
        href={desk.url}
        target="_blank"
        rel="noopener"
      >
        {tx('link')}
      </a>
      <p className="text-sm">{tx('hours', { days, opens, closes })}</p>
      <AlsoClosed desk={desk} now={now} />
      <p className="text-sm">{tx('languages', { languages })}</p>
      <div className="text-sm">
        {tx('phone')} <PhoneNumber number={desk.phone} />
      </div>
      <ul aria-label={ts('emergency')} className="grid">
        {NUMBERS.map((which) => (
          <li key={which} className="flex min-h-11 items-center gap-3">
            <PhoneNumber number={desk.numbers[which]} className="min-w-16" />
            <span className="text-sm">{tx(which)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface AtDesk {
  readonly desk: Desk;
  readonly now: number;
}

function OpenOrNot({ desk, now }: AtDesk) {
  const { tx, language } = useText('desk');
  if (!isConfirmed(desk, now)) {
    const date = formatDay(desk.confirmedAt, language, now);
    return <p className="text-sm text-muted">{tx('unconfirmed', { date })}</p>;
  }
  if (openNow(desk, now)) {
    return <p className="font-semibold text-primary-text">{tx('open', { time: desk.closes })}</p>;
  }
  const next = opensNext(desk, now);
  if (next === undefined) return <p className="font-semibold">{tx('closed')}</p>;
  const when = { day: formatDay(next, language, now), time: formatClock(next) };
  return <p className="font-semibold">{tx('opensNext', when)}</p>;
}

function AlsoClosed({ desk, now }: AtDesk) {
  const { tx, language } = useText('desk');
  const soon = desk.closedOn
    .map((day) => Date.parse(`${day}T23:59:59${JAPAN}`))
    .filter((end) => end >= now && end < now + AHEAD_MS);
  if (soon.length === 0) return null;
  const days = formatList(
    soon.map((day) => formatDay(day, language, now)),
    language,
  );
  return <p className="text-sm">{tx('alsoClosed', { days })}</p>;
}
