import type { ComponentType, ReactNode } from 'react';
import { Link } from 'react-router';
import { ForwardIcon } from './icons.tsx';

interface LinkRowProps {
  readonly to: string;
  readonly icon: ComponentType<{ readonly className?: string }>;
  readonly title: ReactNode;
  /** What one finds there. */
  readonly hint: ReactNode;
}

/** A row that leads to another page, as wide as the page. */
export function LinkRow({ to, icon: Icon, title, hint }: LinkRowProps) {
  return (
    <Link
      to={to}
      className="flex min-h-14 items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <Icon className="size-6 text-primary-text" />
      <span className="min-w-0 grow wrap-anywhere">
        <span className="block font-semibold">{title}</span>
        <span className="text-sm text-muted">{hint}</span>
      </span>
      <ForwardIcon className="size-5 rtl:-scale-x-100" />
    </Link>
  );
}
