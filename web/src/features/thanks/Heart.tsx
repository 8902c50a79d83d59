interface HeartProps {
  readonly filled: boolean;
  readonly className?: string;
}

/** Thanks: an outline that is filled once they are given. */
export function Heart({ filled, className = 'size-5' }: HeartProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 ${className}`}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M12 20.5S4 16 4 9.8A4.3 4.3 0 0 1 12 7.5a4.3 4.3 0 0 1 8 2.3C20 16 12 20.5 12 20.5z" />
    </svg>
  );
}
