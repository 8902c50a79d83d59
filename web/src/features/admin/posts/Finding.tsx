import { useState } from 'react';
import { FORBIDDEN } from '@friends/domain';
import type { Reason } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/Field.tsx';

interface FindingProps {
  readonly busy: boolean;
  readonly onFind: (finding: Reason | 'fine') => void;
}

/** Nothing wrong; or the rule that something looks to be against, which opens a case. */
export function Finding({ busy, onFind }: FindingProps) {
  const { tx, ts } = useText('new-posts');
  const [reason, setReason] = useState<Reason>();
  if (reason === undefined) {
    return (
      <div className="flex flex-wrap gap-2">
        <Button busy={busy} onClick={() => onFind('fine')}>
          {tx('nothingWrong')}
        </Button>
        <Button onClick={() => setReason('commercial')}>{tx('openCase')}</Button>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <SelectField
        label={tx('rule')}
        value={reason}
        onChange={(event) => setReason(event.target.value as Reason)}
      >
        {FORBIDDEN.map((each) => (
          <option key={each} value={each}>
            {ts(`cases:reasons.${each}`)}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" busy={busy} onClick={() => onFind(reason)}>
          {tx('openCase')}
        </Button>
        <Button onClick={() => setReason(undefined)}>{tx('common:cancel')}</Button>
      </div>
    </div>
  );
}
