import { useText } from '../../i18n/index.ts';

interface BadgeProps {
  readonly id: string;
  readonly className?: string;
}

/** That of the commended is followed by its year: `commended-2026`. */
const partsOf = (id: string) => /^(commended)-(\d+)$/.exec(id) ?? [id, id, ''];

/** The name of a badge as an id tells it, as a key of the texts and what fills it. */
export function badgeText(id: string) {
  const [, name = '', year = ''] = partsOf(id);
  return [`common:badge.${name}`, { year }] as const;
}

/** The picture of a badge, with its name for those who do not see it. */
export function BadgePicture({ id, className = 'size-6' }: BadgeProps) {
  const { ts } = useText();
  const name = ts(...badgeText(id));
  return (
    <svg role="img" aria-label={name} className={`shrink-0 text-accent-text ${className}`}>
      <title>{name}</title>
      <use href={`/badges.svg#${partsOf(id)[1]}`} />
    </svg>
  );
}
