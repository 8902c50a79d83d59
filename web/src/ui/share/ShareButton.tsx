import { Suspense, lazy, useState } from 'react';
import { loadTexts, useText } from '../../i18n/index.ts';
import { Button } from '../Button.tsx';
import { ShareIcon } from '../icons.tsx';
import { showToast } from '../toast-store.ts';
import type { Shared } from './ShareDialog.tsx';

const loadDialog = () => import('./ShareDialog.tsx');
const ShareDialog = lazy(async () => ({ default: (await loadDialog()).ShareDialog }));

/** Opens the ways of showing a page to others, which are loaded only when they are asked for. */
export function ShareButton({ path, title }: Shared) {
  const { tx } = useText();
  const [loaded, setLoaded] = useState(false);
  const [open, setOpen] = useState(false);
  const load = () => Promise.all([loadDialog(), loadTexts('share')]);
  const show = async () => {
    try {
      await load();
      setLoaded(true);
      setOpen(true);
    } catch {
      showToast(tx('failure.offline'));
    }
  };
  return (
    <>
      <Button
        look="quiet"
        icon={<ShareIcon />}
        aria-haspopup="dialog"
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={() => void load().catch(() => undefined)}
        onClick={() => void show()}
      >
        {tx('share')}
      </Button>
      {loaded && (
        <Suspense>
          <ShareDialog open={open} onOpenChange={setOpen} path={path} title={title} />
        </Suspense>
      )}
    </>
  );
}
