import { lazy, Suspense, useState } from 'react';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SettingsIcon } from '../../ui/icons.tsx';
import type { Thread } from './model/thread.ts';

const ThreadSettings = lazy(async () => ({
  default: (await import('./ThreadSettings.tsx')).ThreadSettings,
}));

interface ThreadMenuProps {
  readonly thread: Thread;
  readonly role: Role;
  readonly nickname: string;
}

/** Opens what one can set about a conversation. */
export function ThreadMenu(props: ThreadMenuProps) {
  const { ts } = useText('threads');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <IconButton
        label={ts('settings.open')}
        icon={<SettingsIcon />}
        aria-haspopup="dialog"
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      />
      {asked && (
        <Suspense>
          <ThreadSettings {...props} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
