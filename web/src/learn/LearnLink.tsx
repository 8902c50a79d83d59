import { Link } from 'react-router';
import { useText } from '../i18n/index.ts';
import { BookIcon, ForwardIcon } from '../ui/icons.tsx';

/** To what there is to learn, from the pages where somebody may want it. */
export function LearnLink() {
  const { tx, language } = useText('learn');
  return (
    <Link
      to={`/${language}/learn`}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <BookIcon className="size-6 text-primary-text" />
      <span className="grow">
        <span className="block font-semibold">{tx('title')}</span>
        <span className="text-sm text-muted">{tx('hint')}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}
