import { useText } from '../../i18n/index.ts';
import { AskIcon, SpeechIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';

/** From one's own page to what the secretariat tells. */
export function StoriesLink() {
  const { tx, language } = useText('stories');
  return (
    <LinkRow to={`/${language}/stories`} icon={SpeechIcon} title={tx('title')} hint={tx('hint')} />
  );
}

/** From one's own page to what one would tell the secretariat. */
export function FeedbackLink() {
  const { tx, language } = useText('feedback');
  return (
    <LinkRow to={`/${language}/feedback`} icon={AskIcon} title={tx('title')} hint={tx('hint')} />
  );
}
