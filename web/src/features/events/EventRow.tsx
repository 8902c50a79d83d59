import { Link } from 'react-router';
import { formatEventTime, useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import type { Standing } from './model/event.ts';
import type { EventBrief } from './model/rows.ts';

interface EventRowProps {
  readonly brief: EventBrief;
  readonly standing: Standing;
}

const WORDS: Readonly<Record<Standing['kind'], string>> = {
  unknown: 'row.sending',
  'not-coming': 'row.sending',
  counting: 'row.sending',
  unsent: 'row.unsent',
  going: 'row.going',
  waiting: 'row.waiting',
  refused: 'row.refused',
};

function wordsFor({ isOpen, endsAt }: EventBrief, { kind }: Standing): string {
  if (endsAt !== undefined && endsAt <= Date.now()) return 'row.over';
  return isOpen ? WORDS[kind] : 'row.cancelled';
}

/** One of the events a member goes to: what, when, and whether there is a place. */
export function EventRow({ brief, standing }: EventRowProps) {
  const { tx, show, language } = useText('events');
  const { post, title, startsAt, endsAt } = brief;
  const isTimed = startsAt !== undefined && endsAt !== undefined;
  return (
    <Link
      to={`/${language}/posts/${post}`}
      className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      {title === undefined ? (
        <span className="font-bold">{tx('row.gone')}</span>
      ) : (
        <UserText
          as="span"
          text={title}
          language={brief.language ?? 'ja'}
          className="font-bold wrap-anywhere"
        />
      )}
      {isTimed && <span>{show(formatEventTime({ startsAt, endsAt }, language))}</span>}
      <span className="text-sm text-muted">{tx(wordsFor(brief, standing))}</span>
    </Link>
  );
}
