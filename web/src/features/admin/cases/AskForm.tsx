import { useState } from 'react';
import { checkText, LIMITS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { TextArea } from '../../../ui/Field.tsx';
import { useSentText } from '../../../ui/use-sent-text.ts';
import type { CaseAct, ListedCase } from '../cases-data.ts';

const KNOWN = new Set(['empty', 'too-long', 'hidden-characters']);
const WAYS = {
  member: { kind: 'ask', to: 'member' },
  reporters: { kind: 'ask', to: 'reporters' },
  note: { kind: 'note' },
} as const;
type Way = keyof typeof WAYS;

/** Whom something can be said to as the case stands. */
function waysFor({ state, reports }: ListedCase): readonly Way[] {
  const canAsk = state === 'open' || state === 'taken' || state === 'appealed';
  if (!canAsk) return ['note'];
  return reports > 0 ? ['member', 'reporters', 'note'] : ['member', 'note'];
}

interface AskFormProps {
  readonly one: ListedCase;
  /** Resolves to whether it was done; what was not done is said elsewhere. */
  readonly onAct: (act: CaseAct) => Promise<boolean>;
}

/** Asks the member or those who reported, or tells the member something; nothing is decided by it. */
export function AskForm({ one, onAct }: AskFormProps) {
  const { tx } = useText('cases');
  const ways = waysFor(one);
  const [way, setWay] = useState<Way>(ways[0] ?? 'note');
  const max = LIMITS.decision.words;
  const { text, problem, busy, change, submit } = useSentText({
    draft: `friends.case.ask.${one.id}`,
    check: (typed) => checkText(typed, max),
    send: async (typed) => {
      if (!(await onAct({ ...WAYS[way], words: typed }))) throw new Error('not done');
    },
    problemOf: () => 'failed',
  });
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-primary-text">
        {tx('acts.title')}
      </summary>
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
        <ChoiceField
          legend={tx('acts.what')}
          name="say"
          value={way}
          onChange={setWay}
          choices={ways.map((value) => ({ value, label: tx(`acts.${value}`) }))}
        />
        <TextArea
          label={tx('acts.words')}
          hint={tx('acts.hint')}
          dir="auto"
          value={text}
          onChange={(event) => change(event.target.value)}
          error={problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
          counter={`${text.length} / ${max}`}
        />
        <Button type="submit" busy={busy} className="justify-self-start">
          {tx('acts.send')}
        </Button>
      </form>
    </details>
  );
}
