import type { ReactNode } from 'react';
import { CheckIcon } from './icons.tsx';

interface ToggleChipProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly icon?: ReactNode;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A choice among several that is on or off; told by a check mark, not by colour alone. */
export function ToggleChip({ pressed, onToggle, icon, lang, children }: ToggleChipProps) {
  const look = pressed
    ? 'border-primary bg-primary-soft text-primary-text'
    : 'border-line bg-card text-ink hover:bg-sunken';
  return (
    <button
      type="button"
      aria-pressed={pressed}
      lang={lang}
      onClick={onToggle}
      className={`inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border px-3.5 py-1 text-sm font-medium ${look}`}
    >
      {pressed ? <CheckIcon className="size-4" /> : icon}
      <span>{children}</span>
    </button>
  );
}

/** A small fact on a card. */
export function Fact({
  icon,
  children,
}: {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {icon}
      <span suppressHydrationWarning>{children}</span>
    </span>
  );
}
