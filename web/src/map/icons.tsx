const LINE = {
  viewBox: '0 0 24 24',
  className: 'size-5 shrink-0',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

export const MinusIcon = () => (
  <svg {...LINE}>
    <path d="M5 12h14" />
  </svg>
);

export const FitIcon = () => (
  <svg {...LINE}>
    <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
  </svg>
);

/** The cross in the middle of a map that is chosen from by keys. */
export const CrossIcon = () => (
  <svg {...LINE}>
    <path d="M12 3v7M12 14v7M3 12h7M14 12h7" />
  </svg>
);
