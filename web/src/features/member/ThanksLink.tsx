import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { ForwardIcon, StarIcon } from '../../ui/icons.tsx';

/** From one's own page to what others thank one for. */
export function ThanksLink() {
  const { tx, language } = useText('thanks');
  return (
    <Link
      to={`/${language}/thanks`}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <StarIcon className="size-6 text-primary-text" />
      <span className="min-w-0 grow wrap-anywhere">
        <span className="block font-semibold">{tx('title')}</span>
        <span className="text-sm text-muted">{tx('hint')}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}
