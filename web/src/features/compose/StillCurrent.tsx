import { useState } from 'react';
import { expiresAt, expiryStep } from '@friends/domain';
import { failureCode } from '../../firebase/session.ts';
import { formatDay, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { OwnPost } from './data.ts';

/** Says until when a post stays that nobody has touched for long, and keeps it with one tap. */
export function StillCurrent({ post }: { readonly post: OwnPost }) {
  const { tx, language } = useText('compose');
  const [busy, setBusy] = useState(false);
  const [now] = useState(Date.now);
  const step = expiryStep(post, now);
  if (step !== 'remind' && step !== 'expire') return null;
  const keep = async () => {
    setBusy(true);
    try {
      await (await import('./data.ts')).keepCurrent(post.id);
      showToast(tx('expiry.kept'));
    } catch (error) {
      const offline = failureCode(error) === 'offline';
      showToast(tx(offline ? 'failure.actionOffline' : 'failure.action'));
    } finally {
      setBusy(false);
    }
  };
  const actions = (
    <Button look="primary" icon={<CheckIcon />} busy={busy} onClick={() => void keep()}>
      {tx('expiry.still')}
    </Button>
  );
  return (
    <Notice tone="warning" actions={actions}>
      {tx('expiry.until', { date: formatDay(expiresAt(post), language) })}
    </Notice>
  );
}
