import { Link } from 'react-router';
import { LANGUAGE_NAMES, READING_LANGUAGES } from '@friends/domain';
import { formatClock, formatDay, useText } from '../../../i18n/index.ts';
import type { Done } from '../audit-data.ts';

/** What has a page of its own here. */
const OPENED = /^(?:stories|announcements|trainings)\/[A-Za-z0-9]+$/;

interface DoneRowProps {
  readonly done: Done;
  readonly nicknames: ReadonlyMap<string, string>;
}

/** One act: what, by whom, about whom, when. */
export function DoneRow({ done, nicknames }: DoneRowProps) {
  const { tx, show, language } = useText('admin-audit');
  const { by, act, on, at, about, what } = done;
  const nameOf = (uid: string) => {
    if (uid === 'console') return tx('console');
    const nickname = nicknames.get(uid);
    return nickname === undefined ? tx('gone') : <bdi>{nickname}</bdi>;
  };
  const detail = READING_LANGUAGES.find((each) => each === what);
  return (
    <article className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="flex flex-wrap items-baseline gap-x-2 font-semibold wrap-anywhere">
        <span>{tx(`acts.${act}`)}</span>
        {what !== undefined && (
          <span className="font-normal text-muted">
            {detail === undefined ? what : LANGUAGE_NAMES[detail]}
          </span>
        )}
      </p>
      <p className="text-sm wrap-anywhere">
        {tx('by')} {nameOf(by)}
        {about !== undefined && (
          <>
            {' · '}
            {tx('about')} {nameOf(about)}
          </>
        )}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <time dateTime={new Date(at).toISOString()}>
          {show(formatDay(at, language))} {formatClock(at)}
        </time>
        {OPENED.test(on) && act !== 'delete' && (
          <Link
            to={`/${language}/admin/${on}`}
            className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
          >
            {tx('open')}
          </Link>
        )}
      </p>
    </article>
  );
}
