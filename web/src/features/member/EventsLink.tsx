import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { CalendarIcon, ForwardIcon } from '../../ui/icons.tsx';

/** From one's own page to the events one goes to. */
export function EventsLink() {
  const { tx, language } = useText('events');
  return (
    <Link
      to={`/${language}/events`}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <CalendarIcon className="size-6 text-primary-text" />
      <span className="grow">
        <span className="block font-semibold">{tx('mine.title')}</span>
        <span className="text-sm text-muted">{tx('mine.hint')}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}
