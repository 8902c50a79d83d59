import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { BellIcon, ForwardIcon, LockIcon } from '../../ui/icons.tsx';

/** From one's own page to keeping, exporting and deleting the account. */
export function AccountLink() {
  const { tx, language } = useText('account');
  return (
    <Link
      to={`/${language}/account`}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <LockIcon className="size-6 text-primary-text" />
      <span className="grow">
        <span className="block font-semibold">{tx('title')}</span>
        <span className="text-sm text-muted">{tx('hint')}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}

/** From one's own page to the kinds of notices one wants. */
export function NoticeSettingsLink() {
  const { tx, language } = useText('notices');
  return (
    <ButtonLink
      look="quiet"
      icon={<BellIcon />}
      to={`/${language}/notices/settings`}
      className="-mt-3 -ms-4 justify-self-start"
    >
      {tx('settings.title')}
    </ButtonLink>
  );
}

/** For those who have been members elsewhere. */
export function RecoverLink() {
  const { tx, language } = useText('account');
  return (
    <ButtonLink look="quiet" to={`/${language}/recover`} className="mt-4 w-full">
      {tx('recover.link')}
    </ButtonLink>
  );
}
