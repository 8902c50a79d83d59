import { Link } from 'react-router';
import { COUNTED, useUnreadNotices } from '../features/notices/unread.ts';
import { useText } from '../i18n/index.ts';
import { BellIcon } from '../ui/icons.tsx';
import { useLanguage } from './use-language.ts';
import { usePushes } from './use-pushes.ts';

/** How a number beside an icon looks. */
const LOOK =
  'absolute end-0.5 top-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-danger px-1 text-xs font-bold text-white tabular-nums dark:text-page';

/** The way to the notices, and how many are unread. */
export function NoticeBell({ uid }: { readonly uid: string | undefined }) {
  const { ts } = useText('notices');
  usePushes(uid);
  const unread = useUnreadNotices(uid);
  const isMany = unread >= COUNTED;
  const told = isMany ? ts('unreadMany', { number: COUNTED - 1 }) : ts('unread', { count: unread });
  return (
    <Link
      to={`/${useLanguage()}/notices`}
      title={ts('title')}
      className="relative grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
    >
      <BellIcon className="size-6" />
      <span className="sr-only">{ts('title')}</span>
      {unread > 0 && (
        <>
          <span aria-hidden="true" className={LOOK}>
            {isMany ? `${COUNTED - 1}+` : unread}
          </span>
          <span className="sr-only">: {told}</span>
        </>
      )}
    </Link>
  );
}
