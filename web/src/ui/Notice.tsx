import type { ReactNode } from 'react';
import { InfoIcon, WarningIcon } from './icons.tsx';

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'danger';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons or links. */
  readonly actions?: ReactNode;
}

const TONES = {
  info: 'bg-primary-soft text-primary-text',
  warning: 'bg-accent-soft text-accent-text',
  danger: 'bg-danger-soft text-danger-text',
} as const;

/** A box that tells something on the page, with what can be done about it. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  const Icon = tone === 'info' ? InfoIcon : WarningIcon;
  return (
    <div className={`flex gap-3 rounded-2xl p-4 ${TONES[tone]}`}>
      <Icon className="mt-0.5 size-5" />
      <div className="grid min-w-0 grow gap-2">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="flex flex-wrap gap-2 pt-1">{actions}</div>}
      </div>
    </div>
  );
}

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where there is nothing to show: why, and what one can do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-2xl border border-line bg-card px-5 py-10 text-center shadow-card">
      <span className="grid size-14 place-items-center rounded-full bg-primary-soft text-primary-text">
        {icon}
      </span>
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {actions && <div className="flex flex-wrap justify-center gap-2 pt-2">{actions}</div>}
    </div>
  );
}
