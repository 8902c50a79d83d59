import { useState } from 'react';
import { formatDay, useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { appeal } from '../cases-data.ts';
import { SayForm } from './SayForm.tsx';

interface AppealFormProps {
  readonly id: string;
  /** The last day, in milliseconds. */
  readonly until: number;
  readonly onSent: () => void;
}

const isBegun = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Says once, in one's own language, why a decision is wrong. */
export function AppealForm({ id, until, onSent }: AppealFormProps) {
  const { tx, language } = useText('decisions');
  const draft = `friends.appeal.${id}`;
  // Only what was kept opens it: who clears the field goes on writing.
  const [isOpen] = useState(() => isBegun(draftBox(draft, isBegun).read()));
  const send = async (text: string) => {
    await appeal(id, text);
    onSent();
  };
  return (
    <details open={isOpen}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary-text">
        {tx('appeal')}
      </summary>
      <SayForm
        label={tx('appealLabel')}
        hint={tx('appealHint', { date: formatDay(until, language) })}
        draft={draft}
        send={send}
      />
    </details>
  );
}
