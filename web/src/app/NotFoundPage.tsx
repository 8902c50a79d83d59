import { useText } from '../i18n/index.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { EmptyState } from '../ui/Notice.tsx';
import { usePageTitle } from '../ui/PageHeader.tsx';
import { useLanguage } from './use-language.ts';

export function NotFoundPage() {
  const { tx, ts } = useText();
  usePageTitle(ts('notFound.title'));
  return (
    <EmptyState
      icon={<SearchIcon className="size-7" />}
      title={
        <span role="heading" aria-level={1}>
          {tx('notFound.title')}
        </span>
      }
      actions={
        <ButtonLink look="primary" to={`/${useLanguage()}/`}>
          {tx('notFound.toFeed')}
        </ButtonLink>
      }
    >
      {tx('notFound.text')}
    </EmptyState>
  );
}
