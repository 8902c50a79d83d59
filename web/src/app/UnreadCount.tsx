import { useUnreadTotal } from '../features/threads/unread.ts';
import { useText } from '../i18n/index.ts';

/** How many messages wait to be read, beside the icon of messages. */
export function UnreadCount() {
  const total = useUnreadTotal();
  const { ts } = useText();
  if (total === 0) return null;
  return (
    <span className="absolute -end-1 -top-1 sm:-end-2.5 sm:-top-2 grid h-5 min-w-5 place-items-center rounded-full bg-danger px-1 text-xs font-bold text-white tabular-nums dark:text-page">
      <span aria-hidden="true">{total > 99 ? '99+' : total}</span>
      <span className="sr-only">{ts('nav.unread', { count: total })}</span>
    </span>
  );
}
