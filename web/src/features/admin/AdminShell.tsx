import { mayDo } from '@friends/domain';
import type { StaffRole } from '@friends/domain';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { readRole } from './data.ts';
import { NotForYou } from './NotForYou.tsx';
import { ADMIN_PAGES } from './pages.ts';

const load = async () => ({ role: await readRole() });

/** What stands around the pages of the secretariat: who one is there, and the way to each page. */
export function AdminShell() {
  const { value, failure, again } = useAnswer(load);
  if (value === undefined) {
    return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonPage />;
  }
  const { role } = value;
  return role === undefined ? <NotForYou /> : <Pages role={role} />;
}

function Pages({ role }: { readonly role: StaffRole }) {
  const { tx, ts, language } = useText('admin');
  const { member } = useSession();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // On a phone most of the row lies beyond its edge: the page that is open comes into sight.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (open) list.current?.scrollTo({ left: open.offsetLeft - list.current.offsetLeft });
  }, [pathname]);
  const pages = ADMIN_PAGES.filter(({ task }) => mayDo(role, task));
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid grid-cols-1 gap-2 rounded-2xl border border-line bg-sunken p-3">
        <p className="px-2 text-sm wrap-anywhere">
          {tx('who', { nickname: member?.nickname ?? '', role: ts(`roles.${role}`) })}
        </p>
        <nav aria-label={ts('title')}>
          <ul ref={list} className="flex gap-1 overflow-x-auto sm:flex-wrap">
            {pages.map(({ path, name, icon: Icon }) => (
              <li key={path} className="shrink-0">
                <NavLink
                  to={`/${language}/admin/${path}`}
                  className="inline-flex min-h-11 items-center gap-2 rounded-xl px-3 font-semibold text-primary-text hover:bg-card aria-[current=page]:bg-card"
                >
                  <Icon />
                  <span>{tx(`nav.${name}.title`)}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Outlet context={role} />
    </div>
  );
}
