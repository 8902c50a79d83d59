import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ListIcon, MapIcon, RefreshIcon } from '../../ui/icons.tsx';
import { ShareButton } from '../../ui/share/ShareButton.tsx';
import { shareAddress } from './share-address.ts';
import type { Feed } from './use-feed.ts';

export type View = 'list' | 'map';

interface ResultToolsProps {
  readonly feed: Feed;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** How the results are shown, and what can be done with them. */
export function ResultTools({ feed, view, onView }: ResultToolsProps) {
  const { tx, ts } = useText('feed');
  const { request, ground } = feed;
  const isLoading = feed.loading === 'head';
  const isMap = view === 'map';
  return (
    <div role="group" aria-label={ts('view.label')} className="flex min-h-11 items-center gap-1">
      <Button
        icon={isMap ? <ListIcon /> : <MapIcon />}
        onClick={() => onView(isMap ? 'list' : 'map')}
        className="me-auto bg-card"
      >
        {tx(isMap ? 'view.list' : 'view.map')}
      </Button>
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
