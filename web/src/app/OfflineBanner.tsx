import { useSyncExternalStore } from 'react';
import { useText } from '../i18n/index.ts';
import { OfflineIcon } from '../ui/icons.tsx';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

export function OfflineBanner() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const { tx } = useText();
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-accent-soft px-4 py-2 text-sm text-accent-text">
          <OfflineIcon />
          <span>{tx('offline')}</span>
        </p>
      )}
    </div>
  );
}
