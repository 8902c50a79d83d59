import { useState } from 'react';
import { withoutThisWeek } from '@friends/domain';
import type { EventDetails } from '@friends/domain';
import { failureCode } from '../../firebase/session.ts';
import { formatEventTime, useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { comersOf } from './comers.ts';
import type { OwnPost } from './data.ts';

/** Leaves out this week of an event that takes place every week. */
export function SkipWeekButton({ post }: { readonly post: OwnPost }) {
  const next = post.event && withoutThisWeek(post.event);
  return next === undefined ? null : <SkipWeek post={post} next={next} />;
}

interface SkipWeekProps {
  readonly post: OwnPost;
  readonly next: EventDetails;
}

function SkipWeek({ post, next }: SkipWeekProps) {
  const { tx, language } = useText('compose');
  const [comers, setComers] = useState<number>();
  const [busy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setComers(await comersOf(post));
    setBusy(false);
  };
  const skip = async () => {
    setBusy(true);
    try {
      await (await import('./data.ts')).moveEvent(post.id, next);
      setComers(undefined);
      showToast(tx('mine.didSkip'));
    } catch (error) {
      const offline = failureCode(error) === 'offline';
      showToast(tx(offline ? 'failure.actionOffline' : 'failure.action'));
    } finally {
      setBusy(false);
    }
  };
  const date = formatEventTime(next, language);
  return (
    <>
      <Button icon={<CalendarIcon />} busy={busy} onClick={() => void ask()}>
        {tx('mine.skip')}
      </Button>
      <ConfirmDialog
        open={comers !== undefined}
        onOpenChange={() => setComers(undefined)}
        title={tx('mine.skipTitle')}
        description={
          <>
            {tx('mine.skipText', { date })} {comers ? tx('comers.told', { count: comers }) : null}
          </>
        }
        confirmLabel={tx('mine.skip')}
        onConfirm={() => void skip()}
        busy={busy}
      />
    </>
  );
}
