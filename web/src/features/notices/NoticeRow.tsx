import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { noticeAddress, noticeKind, searchOfNotice } from '@friends/domain';
import type { NoticeKind, SAFETY, SearchMatched } from '@friends/domain';
import { formatAgo, useText } from '../../i18n/index.ts';
import { useSearchInWords } from '../../search/use-search-in-words.ts';
import {
  CalendarIcon,
  HandIcon,
  InfoIcon,
  MessageIcon,
  PencilIcon,
  SearchIcon,
  StarIcon,
} from '../../ui/icons.tsx';
import { BadgePicture, badgeText } from '../../ui/post/Badges.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { naming, quotesOf, sentenceOf } from './model/sentence.ts';
import type { Told } from './model/told.ts';

const ICONS: Readonly<
  Record<NoticeKind | typeof SAFETY, ComponentType<{ readonly className?: string }>>
> = {
  messages: MessageIcon,
  events: CalendarIcon,
  searches: SearchIcon,
  requests: HandIcon,
  posts: PencilIcon,
  thanks: StarIcon,
  safety: InfoIcon,
};

interface NoticeRowProps {
  readonly notice: Told;
  readonly onOpen: () => void;
}

/** One thing that a member is told; all of it leads to what it is about. */
export function NoticeRow({ notice, onOpen }: NoticeRowProps) {
  const { tx, ts, show, language } = useText('notices');
  const { type, createdAt, isRead } = notice;
  const Icon = ICONS[noticeKind(type)];
  const { key, params } = sentenceOf(notice, language);
  const quoted = type === 'search-matched' ? notice.params.language : language;
  return (
    <Link
      to={noticeAddress(notice, language)}
      onClick={onOpen}
      className={`flex gap-3 rounded-2xl border p-4 shadow-card hover:border-primary ${isRead ? 'border-line bg-card' : 'border-primary bg-primary-soft'}`}
    >
      <Icon className="mt-0.5 size-5 shrink-0 text-primary-text" />
      <span className="grid min-w-0 grow gap-1">
        <span className="flex flex-wrap items-baseline gap-x-2">
          {!isRead && (
            <span className="rounded-full bg-primary px-2 text-xs font-bold text-on-primary">
              {tx('new')}
            </span>
          )}
          <span
            className={`min-w-0 grow basis-48 wrap-anywhere ${isRead ? 'font-medium' : 'font-bold'}`}
          >
            {tx(key, naming(params, ts('former')))}
          </span>
          <time
            dateTime={new Date(createdAt).toISOString()}
            className="shrink-0 text-xs text-muted"
          >
            {show(formatAgo(createdAt, language))}
          </time>
        </span>
        {type === 'badge' && <Earned id={notice.params.badge} />}
        {type === 'search-matched' && <InWords params={notice.params} />}
        {quotesOf(notice).map((text, index) => (
          <UserText
            key={index}
            as="span"
            text={text}
            language={quoted}
            className={`wrap-anywhere ${index === 0 ? 'line-clamp-2' : 'line-clamp-6'}`}
          />
        ))}
      </span>
    </Link>
  );
}

function Earned({ id }: { readonly id: string }) {
  const { tx } = useText('notices');
  return (
    <span className="flex items-center gap-2">
      <BadgePicture id={id} className="size-8" />
      <span aria-hidden="true" className="min-w-0 wrap-anywhere">
        {tx(...badgeText(id))}
      </span>
    </span>
  );
}

function InWords({ params }: Pick<SearchMatched, 'params'>) {
  const { shown } = useSearchInWords(searchOfNotice(params));
  return <span className="text-sm wrap-anywhere text-primary-text">{shown}</span>;
}
