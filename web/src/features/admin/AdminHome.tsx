import { mayDo } from '@friends/domain';
import type { StaffRole } from '@friends/domain';
import { useOutletContext } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { ADMIN_PAGES } from './pages.ts';

/** `/:lang/admin`: what there is to do. */
export function AdminHome() {
  const { tx, ts, language } = useText('admin');
  const role = useOutletContext<StaffRole>();
  usePageTitle(ts('title'));
  return (
    <div>
      <PageHeader title={tx('title')} />
      <ul className="grid gap-3">
        {ADMIN_PAGES.filter(({ task }) => mayDo(role, task)).map(({ path, name, icon }) => (
          <li key={path}>
            <LinkRow
              to={`/${language}/admin/${path}`}
              icon={icon}
              title={tx(`nav.${name}.title`)}
              hint={tx(`nav.${name}.hint`)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
