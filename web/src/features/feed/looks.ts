/**
 * How the feed's first view looks, shared with the cards that app.html paints before React is there
 * (build/paint-feed.ts): the same classes, so that nothing moves when React takes over.
 */
export const LOOKS = {
  welcome: 'mb-4 flex items-center gap-3',
  welcomeText: 'grow text-lg/snug font-bold',
  /** The search, its filters, and how the results are shown: one below the other. */
  tools: 'mb-3 grid gap-2',
  list: 'grid gap-3 [overflow-anchor:none] empty:hidden',
  card: 'relative grid gap-2.5 rounded-2xl border border-line bg-card p-4 shadow-card transition-colors hover:border-edge',
  cardHead: 'flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted',
  title: 'text-lg/snug font-bold',
  titleLink: 'after:absolute after:inset-0 after:rounded-2xl',
  body: 'line-clamp-3 text-ink/85',
  cardFoot: 'flex flex-wrap items-center justify-between gap-x-4 border-t border-line pt-2',
} as const;
