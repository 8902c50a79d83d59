import { Link } from 'react-router';
import { formatAgo, useText } from '../../i18n/index.ts';
import { useSearchInWords } from '../../search/use-search-in-words.ts';
import { UserText } from '../../ui/UserText.tsx';
import { addressOf, countText, searchOf } from './model/told.ts';
import type { Told } from './model/told.ts';

interface NoticeRowProps {
  readonly notice: Told;
  readonly onOpen: () => void;
}

/** News of a saved search; all of it leads to the search. */
export function NoticeRow({ notice, onOpen }: NoticeRowProps) {
  const { tx, show, language } = useText('notices');
  const { params, createdAt, isRead } = notice;
  const { shown } = useSearchInWords(searchOf(params));
  const { count } = params;
  return (
    <Link
      to={addressOf(params, language)}
      onClick={onOpen}
      className={`grid gap-1 rounded-2xl border p-4 shadow-card hover:border-primary ${isRead ? 'border-line bg-card' : 'border-primary bg-primary-soft'}`}
    >
      <span className="flex flex-wrap items-baseline gap-x-2">
        {!isRead && (
          <span className="rounded-full bg-primary px-2 text-xs font-bold text-on-primary">
            {tx('new')}
          </span>
        )}
        <span className={`min-w-0 grow ${isRead ? 'font-medium' : 'font-bold'}`}>
          {tx('matched', { count, number: countText(count) })}
        </span>
        <time dateTime={new Date(createdAt).toISOString()} className="shrink-0 text-xs text-muted">
          {show(formatAgo(createdAt, language))}
        </time>
      </span>
      <span className="text-sm wrap-anywhere text-primary-text">{shown}</span>
      {params.titles.map((title, index) => (
        <UserText
          key={params.posts[index] ?? index}
          as="span"
          text={title}
          language={params.language}
          className="line-clamp-2 wrap-anywhere"
        />
      ))}
    </Link>
  );
}
