import { calendarFile, stripReadings } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { Session } from './model/session.ts';

/** Gives the session to the phone's own calendar; its link stays in the app. */
export function CalendarButton({ session }: { readonly session: Session }) {
  const { tx, ts, language } = useText('trainings');
  const { id, text, venue, startsAt, endsAt } = session;
  const plain = (words: string) => (language === 'ja-easy' ? stripReadings(words) : words);
  const onClick = () => {
    const now = Date.now();
    const file = calendarFile({
      uid: `${id}@jp-mirai-friends`,
      // Whatever was changed last replaces what the calendar holds.
      revision: Math.floor(now / 1000),
      title: plain(text.title),
      description: plain(text.body),
      venue: venue ?? ts('online'),
      address: `${location.origin}/trainings/${id}`,
      ...{ startsAt, endsAt, now },
    });
    saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), 'training.ics');
  };
  return (
    <Button look="quiet" icon={<CalendarIcon />} onClick={onClick} className="justify-self-start">
      {tx('calendar')}
    </Button>
  );
}
