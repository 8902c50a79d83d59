import { BadgePicture } from './Badges.tsx';

interface AuthorProps {
  readonly nickname: string;
  readonly badges: readonly string[];
}

/** Who wrote, by nickname, with what they earned. */
export function Author({ nickname, badges }: AuthorProps) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-2 text-sm">
      <Initial nickname={nickname} />
      <bdi className="font-semibold">{nickname}</bdi>
      {badges.map((badge) => (
        <BadgePicture key={badge} id={badge} />
      ))}
    </span>
  );
}

/** The first letter of a nickname in a circle. */
export function Initial({ nickname }: { readonly nickname: string }) {
  const [first = ''] = nickname;
  return (
    <span
      aria-hidden="true"
      className="grid size-8 shrink-0 place-items-center rounded-full bg-primary-soft font-bold text-primary-text"
    >
      {first.toLocaleUpperCase()}
    </span>
  );
}
