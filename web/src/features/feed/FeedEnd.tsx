import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import type { Feed } from './use-feed.ts';

/** Below the last card: more, nothing more, or that more did not come. */
export function FeedEnd({ feed }: { readonly feed: Feed }) {
  const { tx } = useText('feed');
  if (feed.failure && feed.loading === 'no') {
    return <ErrorState code={feed.failure} onRetry={feed.next ? feed.more : feed.refresh} />;
  }
  if (feed.next === undefined)
    return <p className="py-4 text-center text-sm text-muted">{tx('end')}</p>;
  return (
    <Button onClick={feed.more} busy={feed.loading === 'more'} className="mt-1 w-full">
      {tx(feed.loading === 'more' ? 'loadingMore' : 'more')}
    </Button>
  );
}
