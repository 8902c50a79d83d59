import { lazy } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../firebase/session.ts';
import { SkeletonPage } from '../ui/Skeleton.tsx';
import { loadMember } from './routes.ts';
import { useLanguage } from './use-language.ts';

const SanctionPage = lazy(async () => ({ default: (await loadMember()).SanctionPage }));

const LostPage = lazy(async () => ({ default: (await loadMember()).LostPage }));

/** Pages that need an account: visitors are asked to join and brought back afterwards. */
export function MembersOnly() {
  const { status, sanction, lost } = useSession();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  // First: to who is locked out, rules tell nothing else.
  if (sanction !== undefined) return <SanctionPage />;
  if (lost === true) return <LostPage />;
  if (status === 'unknown') return <SkeletonPage />;
  if (status === 'visitor') {
    const then = encodeURIComponent(`${pathname}${search}`);
    return <Navigate to={`/${language}/join?then=${then}`} replace />;
  }
  return <Outlet />;
}
