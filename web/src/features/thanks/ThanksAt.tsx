import type { ThanksPlace } from '../../ui/thanks.ts';
import { GotThanks } from './GotThanks.tsx';
import { Standing } from './Standing.tsx';
import { ThankMessage } from './ThankMessage.tsx';
import { ThankPerson } from './ThankPerson.tsx';

/** What stands at a place of thanks in a page of another feature. */
export function ThanksAt({ place }: { readonly place: ThanksPlace }) {
  if (place.at === 'name') return <Standing uid={place.uid} badges={place.badges} />;
  if (place.at === 'person') return <ThankPerson thread={place.thread} />;
  const { thread, message, isMine } = place;
  return isMine ? (
    <GotThanks {...{ thread, message }} />
  ) : (
    <ThankMessage {...{ thread, message }} />
  );
}
