import { useText } from '../../i18n/index.ts';
import { ListIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to what one has reported. */
export function ReportsLink() {
  const { tx, language } = useText('reports');
  return (
    <LinkRow to={`/${language}/reports`} icon={ListIcon} title={tx('title')} hint={tx('hint')} />
  );
}
