import type { ReactNode } from 'react';
import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/Field.tsx';
import type { TrainingForm } from '../model/training-form.ts';

interface WhenAndWhereProps {
  readonly form: TrainingForm;
  readonly change: (part: Partial<TrainingForm>) => void;
  readonly problem: (field: string, max?: number) => ReactNode;
}

/** The day and the times, in Japan, and the place or the link. */
export function WhenAndWhere({ form, change, problem }: WhenAndWhereProps) {
  const { tx } = useText('admin-trainings');
  const { day, from, to, venue, link } = form;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label={tx('form.day')}
          type="date"
          value={day}
          onChange={(event) => change({ day: event.target.value })}
          error={problem('startsAt')}
        />
        <TextField
          label={tx('form.from')}
          type="time"
          value={from}
          onChange={(event) => change({ from: event.target.value })}
        />
        <TextField
          label={tx('form.to')}
          type="time"
          value={to}
          onChange={(event) => change({ to: event.target.value })}
          error={problem('endsAt', LIMITS.training.hours)}
        />
      </div>
      <TextField
        label={tx('form.venue')}
        hint={tx('form.venueHint')}
        dir="auto"
        value={venue}
        onChange={(event) => change({ venue: event.target.value })}
        error={problem('venue', LIMITS.venue)}
      />
      <TextField
        label={tx('form.link')}
        hint={tx('form.linkHint')}
        inputMode="url"
        value={link}
        onChange={(event) => change({ link: event.target.value })}
        error={problem('link')}
      />
    </>
  );
}
