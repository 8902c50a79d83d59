import { useEffect, useEffectEvent, useId } from 'react';
import { Link, useNavigate } from 'react-router';
import { queryOfSearch } from '@friends/domain';
import type { Search } from '@friends/domain';
import { useLiveList } from '../../firebase/live-list.ts';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { BellIcon, CheckIcon } from '../../ui/icons.tsx';
import { keptSearches } from './kept-searches.ts';
import { isFull, isSame, toSave } from './model/saved.ts';
import { useSaving } from './use-saving.ts';
import { keepWish, takeWish } from './wish.ts';

/**
 * One tap, and a member is told of what is new for the search on the screen; another takes it back.
 * Visitors join first: then it is saved where they come back to.
 */
export function SaveSearch({ search }: { readonly search: Search }) {
  const { tx, language } = useText('searches');
  const { status, uid, settings } = useSession();
  const navigate = useNavigate();
  const reason = useId();
  const isMember = status === 'member';
  const { items } = useLiveList(keptSearches, isMember ? uid : undefined);
  const { busy, save, remove } = useSaving();
  const wanted = { language, search: toSave(search, settings?.radiusKm ?? 0) };
  const saved = items?.find((one) => isSame(one, wanted));
  const noRoom = saved === undefined && isFull(items);
  const query = queryOfSearch(search);
  const fulfil = useEffectEvent(() => {
    if (takeWish(query)) save(wanted);
  });
  useEffect(() => {
    if (isMember) fulfil();
  }, [isMember, query]);
  const joinFirst = () => {
    keepWish(query);
    const then = encodeURIComponent(`/${language}/?${query}`);
    void navigate(`/${language}/join?then=${then}`);
  };
  const act = () => {
    if (!isMember) joinFirst();
    else if (saved !== undefined) remove(saved);
    else save(wanted);
  };
  return (
    // In a row with other buttons the reason takes a line of its own: it would stretch them.
    <div className={noRoom ? 'w-full' : ''}>
      <Button
        icon={saved ? <CheckIcon /> : <BellIcon />}
        busy={busy}
        disabled={noRoom}
        aria-pressed={saved !== undefined}
        aria-describedby={noRoom ? reason : undefined}
        onClick={act}
      >
        {tx(saved ? 'saved' : 'save')}
      </Button>
      {noRoom && (
        <>
          <p id={reason} className="mt-1 text-sm text-muted">
            {tx('full')}
          </p>
          <Link
            to={`/${language}/searches`}
            className="inline-flex min-h-11 items-center text-sm font-semibold text-primary-text underline underline-offset-4"
          >
            {tx('title')}
          </Link>
        </>
      )}
    </div>
  );
}
