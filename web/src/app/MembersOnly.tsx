import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../firebase/session.ts';
import { SkeletonPage } from '../ui/Skeleton.tsx';
import { useLanguage } from './use-language.ts';

/** Pages that need an account: visitors are asked to join and brought back afterwards. */
export function MembersOnly() {
  const { status } = useSession();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  if (status === 'unknown') return <SkeletonPage />;
  if (status === 'member') return <Outlet />;
  const then = encodeURIComponent(`${pathname}${search}`);
  return <Navigate to={`/${language}/join?then=${then}`} replace />;
}
