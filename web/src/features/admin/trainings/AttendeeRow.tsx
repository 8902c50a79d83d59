import type { Training } from '@friends/domain';
import { formatList, languageName, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckIcon } from '../../../ui/icons.tsx';
import { useToldWork } from '../../../ui/use-told-work.ts';
import { remarkIn, standingWord } from '../model/attendee-rows.ts';
import type { Attendee } from '../model/attendee-rows.ts';
import { confirmAttendance } from '../trainings-data.ts';

interface AttendeeRowProps {
  readonly attendee: Attendee;
  readonly training: Training;
  readonly now: number;
  /** Whether the doors are open, or were. */
  readonly mayConfirm: boolean;
}

/** Somebody who comes: how they stand, and saying by hand whether they are there. */
export function AttendeeRow({ attendee, training, now, mayConfirm }: AttendeeRowProps) {
  const { tx, ts, show, language } = useText('admin-trainings');
  const { busy, run } = useToldWork();
  const { registration, member } = attendee;
  const { attended, attendedBy, feedback } = registration;
  const say = (there: boolean) =>
    run(() =>
      confirmAttendance({
        training: registration.training,
        member: registration.member,
        attended: there,
      }),
    );
  const nickname = member?.nickname ?? '…';
  const languages = member?.speaks.map((each) => languageName(each, language)) ?? [];
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-2xl border border-line bg-card p-3 shadow-card">
      <div className="min-w-0 grow basis-48">
        <p className="font-semibold wrap-anywhere">{nickname}</p>
        <p className="text-sm text-muted">{show(formatList(languages, language))}</p>
        <p className="text-sm">
          {tx(`standings.${standingWord(attendee, training, now)}`)}
          {attendedBy !== undefined && <> · {tx(`said.${attendedBy}`)}</>}
        </p>
      </div>
      {mayConfirm && attended !== true && (
        <Button
          icon={<CheckIcon />}
          busy={busy}
          aria-label={ts('isHere', { nickname })}
          onClick={() => void say(true)}
        >
          {tx('here')}
        </Button>
      )}
      {mayConfirm && attended !== false && (
        <Button
          look="quiet"
          busy={busy}
          aria-label={ts('isNotHere', { nickname })}
          onClick={() => void say(false)}
        >
          {tx('notHere')}
        </Button>
      )}
      {feedback && (
        <div className="basis-full text-sm wrap-anywhere">
          <p>
            <span role="img" aria-label={`${feedback.stars} / 5`}>
              {'★'.repeat(feedback.stars)}
            </span>{' '}
            {remarkIn(registration) ?? feedback.remark}
          </p>
          {remarkIn(registration) !== undefined && <p className="text-muted">{feedback.remark}</p>}
        </div>
      )}
    </div>
  );
}
