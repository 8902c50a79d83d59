import { useText } from '../../i18n/index.ts';
import { StarIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to what others thank one for. */
export function ThanksLink() {
  const { tx, language } = useText('thanks');
  return (
    <LinkRow to={`/${language}/thanks`} icon={StarIcon} title={tx('title')} hint={tx('hint')} />
  );
}
