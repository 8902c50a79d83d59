import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../i18n/index.ts';
import { BackIcon } from './icons.tsx';
import { setTitle } from './title.ts';

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  useEffect(() => setTitle(title), [title]);
}

interface BackLinkProps {
  readonly to: string;
  /** Where it leads, where “Back” does not say enough. */
  readonly label?: string;
}

export function BackLink({ to, label }: BackLinkProps) {
  const { ts } = useText();
  return (
    <Link
      to={to}
      aria-label={label ?? ts('back')}
      className="-ms-3 inline-grid size-11 shrink-0 place-items-center rounded-xl hover:bg-sunken"
    >
      <BackIcon className="size-6" />
    </Link>
  );
}

interface PageHeaderProps {
  readonly title: ReactNode;
  /** Where the way back leads. */
  readonly back?: string;
  readonly backLabel?: string;
  readonly actions?: ReactNode;
}

/** The head of every page below the first: the way back and what this is. */
export function PageHeader({ title, back, backLabel, actions }: PageHeaderProps) {
  return (
    <div className="mb-4 flex items-start gap-1">
      {back !== undefined && <BackLink to={back} {...(backLabel && { label: backLabel })} />}
      <h1 className="min-w-0 grow py-1.5 text-xl font-bold sm:text-2xl">{title}</h1>
      {actions}
    </div>
  );
}
