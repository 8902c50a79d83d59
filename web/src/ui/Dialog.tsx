import { Dialog as Radix } from 'radix-ui';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * The focus goes back to what opened a window, unless it has gone elsewhere meanwhile; Radix alone
 * gives it to a trigger of its own, which our windows do not have.
 */
function useOpener() {
  const opener = useRef<Element>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const isFree = document.activeElement === document.body;
      if (isFree && opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}

/** A window over the page: at the bottom on phones, in the middle on wider screens. */
export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  const { ts } = useText();
  const opener = useOpener();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          {...opener}
          {...(description === undefined && { 'aria-describedby': undefined })}
          className="fixed inset-x-0 bottom-0 z-50 max-h-[88dvh] overflow-y-auto rounded-t-3xl bg-card p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] shadow-card sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[30rem] sm:-translate-1/2 sm:rounded-3xl"
        >
          <div className="mb-2 flex items-start gap-3">
            <Radix.Title className="grow py-2 text-lg font-bold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={ts('close')} icon={<CloseIcon />} />
            </Radix.Close>
          </div>
          {description !== undefined && (
            <Radix.Description className="mb-4 text-muted">{description}</Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ConfirmDialogProps extends Omit<DialogProps, 'children'> {
  readonly confirmLabel: ReactNode;
  readonly onConfirm: () => void;
  readonly busy?: boolean;
}

/** Asks once more before something is gone. */
export function ConfirmDialog({
  confirmLabel,
  onConfirm,
  busy = false,
  ...dialog
}: ConfirmDialogProps) {
  const { tx } = useText();
  return (
    <Dialog {...dialog}>
      <div className="flex flex-col gap-2 sm:flex-row-reverse">
        <Button look="danger" onClick={onConfirm} busy={busy}>
          {confirmLabel}
        </Button>
        <Button onClick={() => dialog.onOpenChange(false)}>{tx('cancel')}</Button>
      </div>
    </Dialog>
  );
}
