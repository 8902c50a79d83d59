import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { checkText, FORBIDDEN, LIMITS, SUSPENSION_DAYS } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { SelectField, TextArea } from '../../../ui/Field.tsx';
import type { CaseAct, ListedCase } from '../cases-data.ts';
import { useKeys } from './use-keys.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Which rule was broken goes with what restricts somebody. */
const NAMES_RULE = new Set<CaseAct['kind']>(['hide', 'warn', 'suspend', 'remove']);
const KNOWN = new Set(['empty', 'too-long', 'hidden-characters']);

interface VerdictFormProps {
  /** Under which the words are kept on this device. */
  readonly draft: string;
  /** Why there is a case, the gravest first. */
  readonly reasons: ListedCase['reasons'];
  readonly kinds: readonly CaseAct['kind'][];
  readonly busy: boolean;
  /** Resolves to whether it was done. */
  readonly onAct: (act: CaseAct) => Promise<boolean>;
}

/** A decision with its written reason; asked once more before it goes. */
export function VerdictForm({ draft, reasons, kinds, busy, onAct }: VerdictFormProps) {
  const { tx, ts } = useText('cases');
  const [box] = useState(() => draftBox(draft, isText));
  const [kind, setKind] = useState<CaseAct['kind']>();
  const [rule, setRule] = useState<string>(reasons.find((name) => name !== 'other') ?? 'spam');
  const [days, setDays] = useState<number>(SUSPENSION_DAYS[1]);
  const [words, setWords] = useState(() => box.read() ?? '');
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState(false);
  const max = LIMITS.decision.words;
  useKeys(Object.fromEntries(kinds.map((each, index) => [`${index + 1}`, () => setKind(each)])));
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = checkText(words, max);
    setProblem(wrong);
    setAsking(wrong === undefined && kind !== undefined);
  };
  const decide = async () => {
    if (kind === undefined) return;
    const reason = NAMES_RULE.has(kind) ? { reason: rule } : {};
    const act = { kind, words, ...reason, ...(kind === 'suspend' && { days }) };
    if (await onAct(act)) box.drop();
    setAsking(false);
  };
  return (
    <form noValidate onSubmit={ask} className="grid gap-4">
      <ChoiceField
        legend={tx('what')}
        name="verdict"
        value={kind ?? ('' as CaseAct['kind'])}
        onChange={setKind}
        choices={kinds.map((value) => ({
          value,
          label: tx(`verdicts.${value}`),
          hint: tx(`verdictHints.${value}`),
        }))}
      />
      {kind !== undefined && NAMES_RULE.has(kind) && (
        <SelectField
          label={tx('rule')}
          value={rule}
          onChange={(event) => setRule(event.target.value)}
        >
          {FORBIDDEN.map((reason) => (
            <option key={reason} value={reason}>
              {ts(`reasons.${reason}`)}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'suspend' && (
        <SelectField
          label={tx('days')}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {SUSPENSION_DAYS.map((count) => (
            <option key={count} value={count}>
              {ts('dayCount', { count })}
            </option>
          ))}
        </SelectField>
      )}
      <TextArea
        label={tx('words')}
        hint={tx('wordsHint')}
        dir="auto"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setProblem(undefined);
          box.write(event.target.value);
        }}
        error={problem && tx(`problems.${KNOWN.has(problem) ? problem : 'failed'}`, { max })}
        counter={`${words.length} / ${max}`}
      />
      <Button
        type="submit"
        look="primary"
        disabled={kind === undefined}
        className="justify-self-start"
      >
        {tx('decide')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={kind && tx(`verdicts.${kind}`)}
        description={kind && tx(`verdictHints.${kind}`)}
        confirmLabel={tx('decide')}
        onConfirm={() => void decide()}
        busy={busy}
      />
    </form>
  );
}
