import { useCallback, useSyncExternalStore } from 'react';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink, IconButton } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { listPublished } from './data.ts';
import { isRead, markRead, subscribeMarks } from './read-marks.ts';
import { shownLanguage } from './shown-language.ts';

const LOOKED_AT = 3;

/**
 * The newest announcement that has not been read, until it is read or put away. It lies over the
 * page, so that nothing moves when it comes; without a connection nothing comes.
 */
export function AnnouncementCard() {
  const { tx, ts, language } = useText('stories');
  const load = useCallback(() => listPublished('announcements', language, LOOKED_AT), [language]);
  const { value } = useAnswer(load);
  const find = () => value?.find(({ id }) => !isRead(id));
  const item = useSyncExternalStore(subscribeMarks, find);
  if (item === undefined) return null;
  return (
    <aside
      aria-label={ts('banner')}
      className="fixed inset-x-3 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-10 flex items-start gap-2 rounded-2xl border border-primary bg-card p-4 shadow-card sm:inset-x-auto sm:end-6 sm:bottom-6 sm:w-96"
    >
      <div className="grid min-w-0 grow gap-2">
        <span className="text-sm font-semibold text-primary-text">{tx('banner')}</span>
        <UserText
          text={item.text.title}
          language={shownLanguage(item, language)}
          className="line-clamp-2 font-bold wrap-anywhere"
        />
        <ButtonLink
          look="primary"
          to={`/${language}/announcements/${item.id}`}
          className="justify-self-start"
        >
          {tx('read')}
        </ButtonLink>
      </div>
      <IconButton
        label={ts('common:close')}
        icon={<CloseIcon />}
        onClick={() => markRead(item.id)}
        className="-me-2 -mt-2"
      />
    </aside>
  );
}
