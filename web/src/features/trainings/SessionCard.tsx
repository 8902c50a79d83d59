import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { CheckIcon, ClockIcon, InfoIcon } from '../../ui/icons.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { Facts } from './Facts.tsx';
import type { Session, Standing } from './model/session.ts';

interface SessionCardProps {
  readonly session: Session;
  /** How the member who looks stands with it. */
  readonly standing: Standing;
}

/** A session in the list; all of it leads to its page. */
export function SessionCard({ session, standing }: SessionCardProps) {
  const { language } = useText('trainings');
  const { id, text, source } = session;
  return (
    <Link
      to={`/${language}/trainings/${id}`}
      className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <UserText
        as="span"
        text={text.title}
        language={text.by === 'pending' ? source : language}
        className="text-lg font-semibold wrap-anywhere"
      />
      <StandingMark standing={standing} />
      <Facts session={session} showsPlaces={standing === 'none'} />
    </Link>
  );
}

const MARKS = {
  going: { words: 'youGo', Icon: CheckIcon },
  attended: { words: 'youWere', Icon: CheckIcon },
  waiting: { words: 'youWait', Icon: ClockIcon },
  counting: { words: 'sending', Icon: ClockIcon },
  absent: { words: 'absentTitle', Icon: InfoIcon },
} as const;

function StandingMark({ standing }: Pick<SessionCardProps, 'standing'>) {
  const { tx } = useText('trainings');
  if (standing === 'none' || standing === 'unknown') return null;
  const { words, Icon } = MARKS[standing];
  return (
    <span className="inline-flex items-center gap-2 justify-self-start rounded-2xl bg-primary-soft px-3 py-1 text-sm font-medium text-primary-text">
      <Icon className="size-4 shrink-0" />
      <span className="min-w-0 wrap-anywhere">{tx(words)}</span>
    </span>
  );
}
