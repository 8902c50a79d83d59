import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { periodOf } from './model/period.ts';

/** Two days as date fields write them. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface PeriodFormProps {
  readonly start: Days;
  readonly onLook: (days: Days) => void;
}

/** From which day to which the figures are to be. */
export function PeriodForm({ start, onLook }: PeriodFormProps) {
  const { tx } = useText('admin');
  const [days, setDays] = useState(start);
  const isPeriod = periodOf(days.from, days.to) !== undefined;
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    if (isPeriod) onLook(days);
  };
  return (
    <form
      noValidate
      onSubmit={look}
      className="grid grid-cols-1 gap-3 *:min-w-0 sm:grid-cols-[1fr_1fr_auto]"
    >
      <TextField
        label={tx('commend.from')}
        type="date"
        value={days.from}
        onChange={(event) => setDays({ ...days, from: event.target.value })}
        className="min-w-0"
      />
      <TextField
        label={tx('commend.to')}
        type="date"
        value={days.to}
        onChange={(event) => setDays({ ...days, to: event.target.value })}
        error={!isPeriod && tx('commend.noPeriod')}
        className="min-w-0"
      />
      <Button type="submit" className="sm:mt-7.5 sm:self-start">
        {tx('commend.look')}
      </Button>
    </form>
  );
}
