import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { KindChip } from '../ui/KindChip.tsx';
import { UserText } from '../ui/UserText.tsx';
import type { MapPost, MapSpot } from './map-spot.ts';

interface SpotCardProps {
  /** The places of the mark that was opened, at least one. */
  readonly spots: readonly MapSpot[];
  readonly linkOf: (id: string) => string;
  readonly onClose: () => void;
}

/** The posts behind a mark, over the map: below on phones, at the side on wider screens. */
export function SpotCard({ spots, linkOf, onClose }: SpotCardProps) {
  const { tx, ts, show } = useText('map');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = spots;
  const keys = spots.map(({ key }) => key).join(' ');
  useEffect(() => heading.current?.focus({ preventScroll: true }), [keys]);
  if (first === undefined) return null;
  return (
    <section
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="absolute inset-x-2 bottom-2 z-1000 flex max-h-[62%] flex-col rounded-2xl border border-line bg-card shadow-card sm:inset-x-auto sm:start-2 sm:max-h-[calc(100%-1rem)] sm:w-80"
    >
      <div className="flex items-start gap-2 ps-4 pe-1 pt-1">
        <h3
          id={id}
          ref={heading}
          tabIndex={-1}
          className="min-w-0 grow py-2 font-bold outline-none"
        >
          {spots.length > 1 ? tx('around', { place: first.name }) : show(first.name)}
        </h3>
        <IconButton label={ts('close')} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <div className="overflow-y-auto overscroll-contain px-2 pb-2">
        {spots.map((spot) => (
          <div key={spot.key}>
            {spots.length > 1 && (
              <h4 className="px-2 pt-2 text-sm font-semibold text-muted">{show(spot.name)}</h4>
            )}
            <Posts posts={spot.posts} linkOf={linkOf} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface PostsProps {
  readonly posts: readonly MapPost[];
  readonly linkOf: (id: string) => string;
}

function Posts({ posts, linkOf }: PostsProps) {
  const { language } = useText();
  return (
    <ul>
      {posts.map((post) => (
        <li key={post.id}>
          <Link
            to={linkOf(post.id)}
            className="flex min-h-11 flex-col items-start gap-1 rounded-xl p-2 hover:bg-sunken"
          >
            <KindChip kind={post.kind} />
            <UserText
              as="span"
              text={post.title}
              language={post.language ?? language}
              className="font-medium"
            />
          </Link>
        </li>
      ))}
    </ul>
  );
}
