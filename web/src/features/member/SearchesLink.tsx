import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { BellIcon, ForwardIcon } from '../../ui/icons.tsx';

/** From one's own page to what one is told news of. */
export function SearchesLink() {
  const { tx, language } = useText('searches');
  return (
    <Link
      to={`/${language}/searches`}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <BellIcon className="size-6 text-primary-text" />
      <span className="grow">
        <span className="block font-semibold">{tx('title')}</span>
        <span className="text-sm text-muted">{tx('hint')}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}
