import { useText } from '../i18n/index.ts';
import { BookIcon } from '../ui/icons.tsx';
import { LinkRow } from '../ui/LinkRow.tsx';

/** To what there is to learn, from the pages where somebody may want it. */
export function LearnLink() {
  const { tx, language } = useText('learn');
  return (
    <LinkRow to={`/${language}/learn`} icon={BookIcon} title={tx('title')} hint={tx('hint')} />
  );
}
