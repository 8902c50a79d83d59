import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { LockIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { usePageTitle } from '../../ui/PageHeader.tsx';

/** What everybody else finds on the pages of the secretariat. */
export function NotForYou() {
  const { tx, ts, language } = useText('admin');
  usePageTitle(ts('notForYou.title'));
  const actions = (
    <ButtonLink look="primary" to={`/${language}/`}>
      {tx('notForYou.back')}
    </ButtonLink>
  );
  return (
    <EmptyState
      icon={<LockIcon className="size-7" />}
      title={
        <span role="heading" aria-level={1}>
          {tx('notForYou.title')}
        </span>
      }
      actions={actions}
    >
      {tx('notForYou.text')}
    </EmptyState>
  );
}
