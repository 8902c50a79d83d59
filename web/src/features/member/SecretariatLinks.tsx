import { hasRoleClaim } from '../../firebase/role-claim.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { loadTexts, useText } from '../../i18n/index.ts';
import { AskIcon, InfoIcon, LockIcon, SpeechIcon } from '../../ui/icons.tsx';
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

/** From one's own page to what was decided about one's own things. */
export function CasesLink() {
  const { tx, language } = useText('decisions');
  return (
    <LinkRow to={`/${language}/cases`} icon={InfoIcon} title={tx('title')} hint={tx('hint')} />
  );
}

async function loadStaff(): Promise<boolean> {
  const isStaff = await hasRoleClaim();
  if (isStaff) await loadTexts('admin');
  return isStaff;
}

/** To the pages of the secretariat, for those who have a role there. */
export function StaffLink() {
  const { value } = useAnswer(loadStaff);
  return value === true ? <ToStaffPages /> : null;
}

function ToStaffPages() {
  const { tx, language } = useText('admin');
  return (
    <LinkRow
      to={`/${language}/admin`}
      icon={LockIcon}
      title={tx('title')}
      hint={tx('notForYou.title')}
    />
  );
}
