import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { Reportable } from '../firebase/report.ts';
import { Button, IconButton } from '../ui/Button.tsx';

const ReportDialog = lazy(async () => ({
  default: (await import('./ReportDialog.tsx')).ReportDialog,
}));

interface ReportButtonProps {
  readonly target: Reportable;
  readonly title: ReactNode;
  /** The same, plain. */
  readonly label: string;
  /** Where there is room for an icon only. */
  readonly compact?: boolean;
}

/** Opens the window in which a post, a message or a person is reported. */
export function ReportButton({ target, title, label, compact = false }: ReportButtonProps) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      {compact ? (
        <IconButton
          label={label}
          icon={<FlagIcon />}
          aria-haspopup="dialog"
          onClick={ask}
          className="text-muted"
        />
      ) : (
        <Button
          look="quiet"
          icon={<FlagIcon />}
          aria-haspopup="dialog"
          onClick={ask}
          className="justify-self-start"
        >
          {title}
        </Button>
      )}
      {asked && (
        <Suspense>
          <ReportDialog {...{ target, title, open }} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

function FlagIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-5 shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6 21V4M6 5c4-2 7 2 12 0v9c-5 2-8-2-12 0" />
    </svg>
  );
}
