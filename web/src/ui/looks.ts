/**
 * Classes that components share with what app.html shows before React is there
 * (build/paint-feed.ts): the same ones, so that nothing moves when React takes over.
 */
export const PAGE = 'mx-auto w-full max-w-[44rem] grow px-4 pt-4 pb-8 outline-none sm:pt-6';

/** Colours of offers, events and requests; icon and word tell them apart as well. */
export const KIND_LOOKS = {
  offer: 'bg-primary-soft text-primary-text',
  event: 'bg-event-soft text-event-text',
  request: 'bg-accent-soft text-accent-text',
} as const;

export const KIND_CHIP =
  'inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm font-semibold';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const BUTTON_LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-primary text-on-primary hover:bg-primary-strong',
  secondary: 'border border-edge bg-card text-ink hover:bg-sunken',
  quiet: 'text-primary-text hover:bg-primary-soft',
  danger: 'border border-danger bg-card text-danger-text hover:bg-danger-soft',
};

const BUTTON =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-xl px-4 py-2 text-center ' +
  'font-semibold transition-colors disabled:opacity-60 aria-disabled:opacity-60';

/** How a button, or a link that looks like one, looks. */
export const buttonClass = (look: ButtonLook = 'secondary', more = ''): string =>
  `${BUTTON} ${BUTTON_LOOKS[look]} ${more}`;
