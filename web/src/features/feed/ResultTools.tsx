import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ListIcon, MapIcon, RefreshIcon } from '../../ui/icons.tsx';
import { ShareButton } from '../../ui/share/ShareButton.tsx';
import { shareAddress } from './share-address.ts';
import type { Feed } from './use-feed.ts';

export type View = 'list' | 'map';

interface ResultToolsProps {
  readonly feed: Feed;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly save: ReactNode;
}

/** How the results are shown, and what can be done with them. */
export function ResultTools({ feed, view, onView, save }: ResultToolsProps) {
  const { tx, ts } = useText('feed');
  const { request, ground } = feed;
  const isLoading = feed.loading === 'head';
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-1">
      <div
        role="group"
        aria-label={ts('view.label')}
        className="me-auto flex rounded-xl border border-line bg-card"
      >
        <ViewButton icon={<ListIcon />} isOn={view === 'list'} onChoose={() => onView('list')}>
          {tx('view.list')}
        </ViewButton>
        <ViewButton icon={<MapIcon />} isOn={view === 'map'} onChoose={() => onView('map')}>
          {tx('view.map')}
        </ViewButton>
      </div>
      {save}
      <IconButton
        label={ts('refresh')}
        icon={<RefreshIcon className={isLoading ? 'size-5 animate-spin' : 'size-5'} />}
        aria-busy={isLoading || undefined}
        onClick={feed.refresh}
      />
      <ShareButton
        path={shareAddress(request, ground)}
        title={request.search.words ?? ts('heading')}
      />
    </div>
  );
}

interface ViewButtonProps {
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function ViewButton({ icon, isOn, onChoose, children }: ViewButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onChoose}
      className="inline-flex min-h-11 items-center gap-1.5 rounded-xl px-3 text-sm font-medium aria-pressed:bg-primary-soft aria-pressed:text-primary-text"
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
