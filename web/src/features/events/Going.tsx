import { useState } from 'react';
import type { ListedPost } from '../../firebase/listings.ts';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { placesLeft } from './model/event.ts';
import { StandingNote } from './StandingNote.tsx';
import type { useAttending } from './use-attending.ts';
import { makeWish } from './wishes/runner.ts';
import { dropWish } from './wishes/store.ts';

interface GoingProps {
  readonly post: ListedPost;
  readonly attending: ReturnType<typeof useAttending>;
}

/** Where one stands with an event, and the button that changes it. */
export function Going({ post, attending }: GoingProps) {
  const { tx, language } = useText('events');
  const [asking, setAsking] = useState(false);
  const [openedAt] = useState(Date.now);
  const { uid, standing, wish, headcount } = attending;
  if (uid === undefined) {
    const then = encodeURIComponent(`/${language}/posts/${post.id}`);
    return (
      <>
        <ButtonLink to={`/${language}/join?then=${then}`} icon={<CheckIcon />}>
          {tx('go')}
        </ButtonLink>
        <p className="text-sm text-muted">{tx('joinFirst')}</p>
      </>
    );
  }
  if ((post.listing.event?.endsAt ?? 0) <= openedAt) return <p>{tx('row.over')}</p>;
  const isFull = placesLeft(post.listing.event?.capacity, headcount.value) === 0;
  const say = (want: 'come' | 'leave') => {
    setAsking(false);
    makeWish({ uid, post: post.id, want });
  };
  const { kind } = standing;
  const mayCome = kind === 'not-coming' || kind === 'unknown';
  const mayLeave = kind === 'going' || kind === 'waiting' || kind === 'counting';
  return (
    <>
      <StandingNote standing={standing} />
      {mayCome && (
        <Button icon={<CheckIcon />} onClick={() => say('come')}>
          {tx(isFull ? 'goWaiting' : 'go')}
        </Button>
      )}
      {mayLeave && <Button onClick={() => setAsking(true)}>{tx('leave')}</Button>}
      {kind === 'unsent' && standing.want === 'come' && (
        <Button onClick={() => say('leave')}>{tx('leave')}</Button>
      )}
      {kind === 'refused' && wish && (
        <Button onClick={() => dropWish(wish)}>{tx('understood')}</Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('leaveTitle')}
        description={tx(kind === 'waiting' ? 'leaveWaiting' : 'leaveText')}
        confirmLabel={tx('leaveConfirm')}
        onConfirm={() => say('leave')}
      />
    </>
  );
}
