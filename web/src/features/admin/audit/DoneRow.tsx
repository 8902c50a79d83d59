import { Link } from 'react-router';
import { formatClock, formatDay, useText } from '../../../i18n/index.ts';
import type { Done } from '../audit-data.ts';
import { detailOf, placeOf } from '../model/done.ts';
import type { TextDetail } from '../model/done.ts';

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
  const detail = detailOf(act, what);
  const place = placeOf(act, on);
  return (
    <article className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="flex flex-wrap items-baseline gap-x-2 font-semibold wrap-anywhere">
        <span>{tx(`acts.${act}`)}</span>
        {detail && (
          <span className="font-normal text-muted">
            {'key' in detail ? <InWords of={detail} /> : detail.words}
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
        {place && <span>{tx(place.key)}</span>}
        {place?.path !== undefined && (
          <Link
            to={`/${language}/admin/${place.path}`}
            className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
          >
            {tx('open')}
          </Link>
        )}
      </p>
    </article>
  );
}

/** A text of a namespace that may not be there yet. */
function InWords({ of: { key, params } }: { readonly of: TextDetail }) {
  const [namespace] = key.split(':');
  return useText(namespace).tx(key, params);
}
