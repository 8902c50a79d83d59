import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { BackIcon, ForwardIcon } from '../../ui/icons.tsx';
import { UserText } from '../../ui/UserText.tsx';
import type { Thread } from './model/thread.ts';
import { useReader } from './use-reader.ts';

interface ThreadHeaderProps {
  readonly thread: Thread;
  readonly nickname: string;
  readonly title: string | undefined;
  /** What stands beside the nickname. */
  readonly standing: ReactNode;
  /** What can be done about the other. */
  readonly actions: ReactNode;
}

/** With whom and about what: always in sight, however far one has read. */
export function ThreadHeader({ thread, nickname, title, standing, actions }: ThreadHeaderProps) {
  const { tx, ts, language } = useText('threads');
  const { readingLanguage } = useReader();
  return (
    <div className="sticky top-14 z-10 -mx-4 -mt-4 mb-3 flex flex-wrap items-center gap-x-1 border-b border-line bg-page px-4 py-1 sm:-mt-6">
      <Link
        to={`/${language}/threads`}
        aria-label={ts('backToMessages')}
        className="-ms-3 inline-grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
      >
        <BackIcon className="size-6 rtl:-scale-x-100" />
      </Link>
      <h1
        dir="auto"
        className="line-clamp-2 min-w-0 leading-tight font-bold wrap-anywhere max-sm:grow max-sm:basis-10 sm:max-w-1/2 sm:text-lg"
      >
        {nickname}
      </h1>
      {/* On a phone there is no room beside the name: it stands in the line below. */}
      <span className="flex max-sm:order-1 sm:ms-1 sm:grow">{standing}</span>
      {actions}
      {/* A line of its own: beside the name and all that can be done there is no room for it. */}
      <Link
        to={`/${language}/posts/${thread.post}`}
        className="-mt-1 flex min-h-8 min-w-0 grow basis-[70%] items-center sm:basis-full gap-1 text-sm text-primary-text hover:underline sm:ps-9"
      >
        <span className="truncate">
          {title ? (
            <UserText
              as="span"
              text={title}
              language={readingLanguage}
              className="whitespace-nowrap!"
            />
          ) : (
            tx('aPost')
          )}
        </span>
        <ForwardIcon className="size-4 rtl:-scale-x-100" />
      </Link>
    </div>
  );
}
