import { useSyncExternalStore } from 'react';
import { useText } from '../i18n/index.ts';
import { IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import { currentToasts, dismissToast, subscribeToasts } from './toast-store.ts';

/** Where toasts appear; stands once in the layout, so that screen readers hear them. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, currentToasts);
  const { ts } = useText();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-30 grid justify-items-center gap-2 px-4 sm:bottom-6"
    >
      {toasts.map(({ id, text, action }) => (
        <div
          key={id}
          className="pointer-events-auto flex max-w-md items-center gap-2 rounded-2xl bg-ink py-1 ps-4 pe-1 text-page shadow-card"
        >
          <span className="py-2">{text}</span>
          {action && (
            <button
              type="button"
              className="min-h-11 max-w-2/5 shrink-0 rounded-xl px-3 font-semibold underline underline-offset-4"
              onClick={() => {
                dismissToast(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <IconButton
            label={ts('close')}
            icon={<CloseIcon />}
            className="hover:bg-transparent"
            onClick={() => dismissToast(id)}
          />
        </div>
      ))}
    </div>
  );
}
