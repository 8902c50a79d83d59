import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { InfoIcon } from '../../ui/icons.tsx';
import type { Ground } from './request.ts';
import type { Feed } from './use-feed.ts';
import type { SearchChange } from './use-search-change.ts';

interface FeedNotesProps {
  readonly feed: Feed;
  readonly onChange: (change: SearchChange) => void;
}

/** Says where the posts are from where that is not what one would expect. */
export function FeedNotes({ feed, onChange }: FeedNotesProps) {
  const { tx } = useText('feed');
  const { ground, stale, request } = feed;
  const { home } = request;
  if (stale || ground === undefined) return null;
  if (ground.problem) return <Note>{tx(`problem.${ground.problem}`)}</Note>;
  if (!ground.widened || home === undefined) return null;
  const near = { around: 'home', radiusKm: nearestRadius(home.radiusKm) } as const;
  return (
    <Note>
      <span>
        <Widened ground={ground} />
      </span>{' '}
      <button
        type="button"
        onClick={() => onChange({ area: near })}
        className="-my-2 min-h-11 font-semibold text-primary-text underline underline-offset-4"
      >
        {tx('widened.onlyNear', { km: near.radiusKm })}
      </button>
    </Note>
  );
}

/** The distance of the settings, as the search knows it. */
const nearestRadius = (km: number): 5 | 10 | 30 | 50 =>
  ([5, 10, 30] as const).find((one) => km <= one) ?? 50;

function Widened({ ground }: { readonly ground: Ground }) {
  const { tx } = useText('feed');
  if (ground.kind === 'circle') return tx('widened.circle', { km: ground.radiusKm });
  if (ground.kind === 'prefecture') return tx('widened.prefecture', { prefecture: ground.name });
  return tx('widened.japan');
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="mb-3 flex gap-2.5 text-sm text-muted">
      <InfoIcon className="mt-0.5 size-5" />
      <p className="min-w-0 grow">{children}</p>
    </div>
  );
}
