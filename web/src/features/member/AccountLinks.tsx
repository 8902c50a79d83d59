import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { BellIcon, LockIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to keeping, exporting and deleting the account. */
export function AccountLink() {
  const { tx, language } = useText('account');
  return (
    <LinkRow to={`/${language}/account`} icon={LockIcon} title={tx('title')} hint={tx('hint')} />
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
