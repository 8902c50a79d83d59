import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { BlockIcon } from '../../ui/icons.tsx';

/** From one's own page to those whom one has blocked. */
export function BlockedLink() {
  const { tx, language } = useText('people');
  return (
    <ButtonLink
      look="quiet"
      icon={<BlockIcon />}
      to={`/${language}/blocked`}
      className="-ms-4 justify-self-start"
    >
      {tx('title')}
    </ButtonLink>
  );
}
