import type { SubmitEvent } from 'react';
import { LANGUAGE_NAMES, READING_LANGUAGES } from '@friends/domain';
import type { Desk } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { weekdayName } from '../../../safety/weekdays.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea, TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { deskOfForm, formOfDesk, isDeskForm } from '../model/desk-form.ts';
import { Several } from '../Several.tsx';
import { useSavingDesk } from './use-saving-desk.ts';

const NUMBERS = ['police', 'ambulance', 'advice'] as const;
const TEXTS: Readonly<Record<string, string>> = { 'too-few': 'tooFew', 'too-many': 'tooMany' };
const FAILURES = new Set(['offline', 'denied']);

interface DeskFormProps {
  readonly desk: Desk;
  readonly onSaved: () => void;
}

/** What members are told of JP-MIRAI Assist; saving it says that it holds. */
export function DeskForm({ desk, onSaved }: DeskFormProps) {
  const { tx, show, language } = useText('admin-desk');
  const { form, change, settle } = useKeptForm('friends.desk', isDeskForm, () => formOfDesk(desk));
  const { busy, wrong, save } = useSavingDesk();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await save(deskOfForm(form)))) return;
    settle();
    showToast(tx('saved'));
    onSaved();
  };
  const problem = (field: string) =>
    wrong?.field.startsWith(field) && wrong.field !== '' && tx(TEXTS[wrong.problem] ?? 'invalid');
  const line = (field: 'url' | 'phone' | 'opens' | 'closes', more: object = {}) => (
    <TextField
      label={tx(field)}
      value={form[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={problem(field)}
      {...more}
    />
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
      {line('url', { type: 'url', dir: 'ltr' })}
      <div className="grid grid-cols-2 gap-3 max-w-md">
        {line('opens', { type: 'time' })}
        {line('closes', { type: 'time' })}
      </div>
      <Several
        legend={tx('weekdays')}
        all={[0, 1, 2, 3, 4, 5, 6].map((value) => ({
          value,
          label: show(weekdayName(value, language)),
        }))}
        chosen={form.weekdays}
        onChange={(weekdays) => change({ weekdays })}
        error={problem('weekdays')}
      />
      <TextArea
        label={tx('closedOn')}
        hint={tx('closedOnHint')}
        dir="ltr"
        value={form.closedOn}
        onChange={(event) => change({ closedOn: event.target.value })}
        error={problem('closedOn')}
      />
      <Several
        legend={tx('languages')}
        all={READING_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        chosen={form.languages}
        onChange={(languages) => change({ languages })}
        error={problem('languages')}
      />
      {line('phone', { type: 'tel', hint: tx('phoneHint'), dir: 'ltr' })}
      <div className="grid gap-3 sm:grid-cols-3">
        {NUMBERS.map((which) => (
          <TextField
            key={which}
            label={tx(which)}
            type="tel"
            dir="ltr"
            value={form.numbers[which]}
            onChange={(event) =>
              change({ numbers: { ...form.numbers, [which]: event.target.value } })
            }
            error={problem(`numbers.${which}`)}
          />
        ))}
      </div>
      <p role="alert" className="text-danger-text empty:hidden">
        {wrong?.field === '' &&
          tx(`admin:problems.${FAILURES.has(wrong.problem) ? wrong.problem : 'failed'}`)}
      </p>
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {tx('save')}
      </Button>
    </form>
  );
}
