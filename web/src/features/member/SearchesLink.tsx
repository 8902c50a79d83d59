import { useText } from '../../i18n/index.ts';
import { BellIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to what one is told news of. */
export function SearchesLink() {
  const { tx, language } = useText('searches');
  return (
    <LinkRow to={`/${language}/searches`} icon={BellIcon} title={tx('title')} hint={tx('hint')} />
  );
}
