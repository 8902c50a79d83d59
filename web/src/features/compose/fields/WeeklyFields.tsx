import { LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { CheckField, TextField } from '../../../ui/Field.tsx';
import { weeksAfter } from '../model/japan-time.ts';
import type { ComposerFieldProps } from './field.ts';
import { useProblemText } from './use-problem-text.ts';

/** As long as most courses last; a starting point, to be changed. */
const USUAL_WEEKS = 8;

/** Whether an event takes place every week, and until when. */
export function WeeklyFields({ form, problems, change }: ComposerFieldProps) {
  const { tx } = useText('compose');
  const problemText = useProblemText();
  const { weekly, until, day } = form;
  const { repeatWeeks: weeks } = LIMITS;
  return (
    <>
      <CheckField
        label={tx('event.weekly')}
        hint={tx('event.weeklyHint')}
        checked={weekly}
        onChange={({ target }) =>
          change({ weekly: target.checked, until: until || weeksAfter(day, USUAL_WEEKS) })
        }
      />
      {weekly && (
        <div data-field="until">
          <TextField
            type="date"
            min={day}
            max={weeksAfter(day, weeks)}
            label={tx('event.until')}
            hint={tx('event.untilHint', { weeks })}
            error={problemText(problems.until)}
            value={until}
            onChange={(event) => change({ until: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
