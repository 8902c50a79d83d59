import { useText } from '../../i18n/index.ts';
import { CalendarIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to the events one goes to. */
export function EventsLink() {
  const { tx, language } = useText('events');
  return (
    <LinkRow
      to={`/${language}/events`}
      icon={CalendarIcon}
      title={tx('mine.title')}
      hint={tx('mine.hint')}
    />
  );
}
