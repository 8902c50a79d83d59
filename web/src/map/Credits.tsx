import { useText } from '../i18n/index.ts';
import { TILES } from './tiles.ts';
import type { Credit } from './tiles.ts';

/** The licence of the outlines asks for it (docs/credits.md). */
const OUTLINES: Credit = { label: 'MapSVG (CC BY 4.0)', href: 'https://mapsvg.com/maps/japan' };

/** Whom the map is from. */
export function Credits({ outlined }: { readonly outlined: boolean }) {
  const { tx } = useText('map');
  return (
    <p className="flex min-h-11 flex-wrap items-center justify-end gap-x-3 text-sm text-muted">
      {outlined && (
        <span className="inline-flex flex-wrap items-center gap-x-1">
          <span>{tx('outlinesFrom')}</span> <CreditLink {...OUTLINES} />
        </span>
      )}
      {TILES.url !== undefined && <CreditLink {...TILES.credit} />}
    </p>
  );
}

function CreditLink({ label, href }: Credit) {
  if (href === undefined) return <span className="py-2.5">{label}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center underline underline-offset-4"
    >
      {label}
    </a>
  );
}
