import { useState } from 'react';
import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/Field.tsx';
import { toJapanTime } from '../model/japan-time.ts';
import type { ComposerFieldProps } from './field.ts';
import { useProblemText } from './use-problem-text.ts';
import { WeeklyFields } from './WeeklyFields.tsx';
import { WrittenField } from './WrittenField.tsx';

/** When and where an event is, in Japan's time. */
export function EventFields({ form, problems, change }: ComposerFieldProps) {
  const { tx } = useText('compose');
  const problemText = useProblemText();
  const [severalDays, setSeveralDays] = useState(form.lastDay !== '');
  const [today] = useState(() => toJapanTime(Date.now()).day);
  const field = (
    name: 'day' | 'start' | 'end' | 'lastDay',
    type: 'date' | 'time',
    min?: string,
  ) => (
    <div data-field={name}>
      <TextField
        type={type}
        min={min}
        label={tx(`event.${name}`)}
        error={problemText(problems[name])}
        value={form[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </div>
  );
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-2xl border border-line bg-card p-4">
      <legend className="px-1 font-semibold">{tx('event.legend')}</legend>
      {field('day', 'date', today)}
      <div className="grid grid-cols-2 gap-3">
        {field('start', 'time')}
        {!severalDays && field('end', 'time')}
      </div>
      {severalDays ? (
        <div className="grid grid-cols-2 gap-3">
          {field('lastDay', 'date', form.day || today)}
          {field('end', 'time')}
        </div>
      ) : (
        <button
          type="button"
          onClick={() => setSeveralDays(true)}
          className="min-h-11 justify-self-start text-sm font-semibold text-primary-text underline underline-offset-4"
        >
          {tx('event.addLastDay')}
        </button>
      )}
      <p className="text-sm text-muted">{tx('event.zone')}</p>
      <WeeklyFields {...{ form, problems, change }} />
      <WrittenField
        name="venue"
        label={tx('event.venue')}
        hint={tx('event.venueHint')}
        value={form.venue}
        max={LIMITS.venue}
        problem={problems.venue}
        onChange={(venue) => change({ venue })}
      />
      <div data-field="capacity">
        <TextField
          inputMode="numeric"
          label={tx('event.capacity')}
          error={problemText(problems.capacity, LIMITS.capacity)}
          value={form.capacity}
          onChange={(event) => change({ capacity: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
