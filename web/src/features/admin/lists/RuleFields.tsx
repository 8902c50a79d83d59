import type { ReactNode } from 'react';
import { FORBIDDEN } from '@friends/domain';
import { DANGERS, RULE_LIMITS } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/ChoiceField.tsx';
import { CheckField, SelectField, TextArea, TextField } from '../../../ui/Field.tsx';
import type { FormProblem, RuleForm } from '../model/rule-form.ts';
import type { WhichPart } from '../model/rule-list.ts';

const WEIGHTS = ['hint', 'case', 'grave'] as const;

interface RuleFieldsProps {
  readonly kind: WhichPart['kind'];
  readonly form: RuleForm;
  readonly problem: FormProblem | undefined;
  readonly onChange: (form: RuleForm) => void;
}

/** What a rule finds, how it weighs, and by which words; of shared words the name and the words. */
export function RuleFields({ kind, form, problem, onChange }: RuleFieldsProps) {
  const { tx, ts } = useText('word-lists');
  const wrong = (field: FormProblem['field']) =>
    problem?.field === field &&
    tx(`form.problems.${problem.kind}`, { words: problem.words ?? '', max: problem.max ?? 0 });
  const set = (part: Partial<RuleForm>) => onChange({ ...form, ...part });
  const finds = kind === 'danger' ? DANGERS : FORBIDDEN;
  return (
    <>
      <TextField
        label={tx(kind === 'sets' ? 'form.setName' : 'form.name')}
        hint={tx(kind === 'sets' ? 'form.setNameHint' : 'form.nameHint')}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        value={form.name}
        onChange={(event) => set({ name: event.target.value })}
        error={wrong('name')}
      />
      {kind !== 'sets' && (
        <SelectField
          label={tx('form.finds')}
          value={form.finds}
          onChange={(event) => set({ finds: event.target.value })}
        >
          {finds.map((each) => (
            <option key={each} value={each}>
              {ts(kind === 'danger' ? `dangers.${each}` : `cases:reasons.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'forbidden' && (
        <ChoiceField
          legend={tx('form.weight')}
          name="weight"
          value={form.weight}
          onChange={(weight) => set({ weight })}
          choices={WEIGHTS.map((value) => ({ value, label: tx(`weights.${value}`) }))}
        />
      )}
      <Groups {...{ kind, form, wrong }} onGroups={(groups) => set({ groups })} />
      {kind !== 'sets' && (
        <TextArea
          label={tx('form.none')}
          hint={tx('form.noneHint')}
          dir="auto"
          rows={2}
          value={form.none}
          onChange={(event) => set({ none: event.target.value })}
          error={wrong('none')}
        />
      )}
      {kind !== 'sets' && (
        <CheckField
          label={tx('form.anywhere')}
          checked={form.isAnywhere}
          onChange={(event) => set({ isAnywhere: event.target.checked })}
        />
      )}
      {kind === 'forbidden' && (
        <CheckField
          label={tx('form.always')}
          checked={form.isAlways}
          onChange={(event) => set({ isAlways: event.target.checked })}
        />
      )}
    </>
  );
}

interface GroupsProps extends Pick<RuleFieldsProps, 'kind' | 'form'> {
  readonly wrong: (field: number) => ReactNode;
  readonly onGroups: (groups: readonly string[]) => void;
}

/** The words, one on each line; a rule may ask for one of several groups at once. */
function Groups({ kind, form: { groups }, wrong, onGroups }: GroupsProps) {
  const { tx } = useText('word-lists');
  const first = kind === 'sets' ? 'form.setWords' : 'form.words';
  return (
    <>
      {groups.map((text, index) => (
        <div key={index} className="grid gap-1">
          <TextArea
            label={tx(index === 0 ? first : 'form.wordsToo')}
            hint={index === 0 && tx('form.wordsHint')}
            dir="auto"
            spellCheck={false}
            autoCapitalize="off"
            className="max-h-72"
            value={text}
            onChange={(event) => onGroups(groups.toSpliced(index, 1, event.target.value))}
            error={wrong(index)}
          />
          {index > 0 && (
            <Button
              look="quiet"
              onClick={() => onGroups(groups.toSpliced(index, 1))}
              className="justify-self-start"
            >
              {tx('form.lessWords')}
            </Button>
          )}
        </div>
      ))}
      {kind !== 'sets' && groups.length < RULE_LIMITS.groups && (
        <Button onClick={() => onGroups([...groups, ''])} className="justify-self-start">
          {tx('form.moreWords')}
        </Button>
      )}
    </>
  );
}
