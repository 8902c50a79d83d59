import { useLocation } from 'react-router';
import type { ReadingLanguage } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { LockIcon, SearchIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { usePageTitle } from '../../ui/PageHeader.tsx';

interface GonePostProps {
  readonly language: ReadingLanguage;
  readonly membersOnly: boolean;
}

/** In place of a post that is answered, over, closed, or for members. */
export function GonePost({ language, membersOnly }: GonePostProps) {
  const { tx, ts } = useText('feed');
  const { pathname } = useLocation();
  const title = membersOnly ? 'post.membersTitle' : 'post.goneTitle';
  usePageTitle(ts(title));
  return (
    <EmptyState
      icon={membersOnly ? <LockIcon className="size-7" /> : <SearchIcon className="size-7" />}
      title={tx(title)}
      actions={
        <>
          {membersOnly && (
            <ButtonLink
              look="primary"
              to={`/${language}/join?then=${encodeURIComponent(pathname)}`}
            >
              {tx('join')}
            </ButtonLink>
          )}
          <ButtonLink look={membersOnly ? 'secondary' : 'primary'} to={`/${language}/`}>
            {tx('post.toFeed')}
          </ButtonLink>
        </>
      }
    >
      {tx(membersOnly ? 'post.membersText' : 'post.goneText')}
    </EmptyState>
  );
}
