import { calendarFile, stripReadings } from '@friends/domain';
import type { ListedPost } from '../../firebase/listings.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some phones read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Gives the event to the phone's own calendar, in the words that are on the page. */
export function CalendarButton({ post }: { readonly post: ListedPost }) {
  const { tx, language } = useText('events');
  const { id, listing } = post;
  const { event, revision } = listing;
  if (event === undefined) return null;
  const plain = (text: string) => (language === 'ja-easy' ? stripReadings(text) : text);
  const onClick = () => {
    const file = calendarFile({
      uid: `${id}@jp-mirai-friends`,
      revision,
      title: plain(listing.title),
      description: plain(listing.body),
      venue: plain(event.venue),
      address: `${location.origin}/posts/${id}`,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      ...(event.repeatsUntil !== undefined && { repeatsUntil: event.repeatsUntil }),
      now: Date.now(),
    });
    save('event.ics', file);
  };
  return (
    <Button look="quiet" icon={<CalendarIcon />} onClick={onClick}>
      {tx('calendar')}
    </Button>
  );
}
