import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { RuleList } from '@friends/domain/moderation';
import { useText } from '../../../i18n/index.ts';
import { draftBox } from '../../../text/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import {
  formOf,
  formOfValue,
  formProblem,
  isRuleForm,
  problemInForm,
  valueOfForm,
} from '../model/rule-form.ts';
import type { FormProblem, RuleForm } from '../model/rule-form.ts';
import { editedList } from '../model/rule-list.ts';
import type { PartProblem, WhichPart } from '../model/rule-list.ts';
import { AsData } from './AsData.tsx';
import { RuleFields } from './RuleFields.tsx';

interface PartEditorProps {
  readonly list: RuleList;
  readonly part: WhichPart;
  readonly onChange: (list: RuleList) => void;
  readonly onClose: () => void;
}

/** Changes, adds or takes away one rule, or one set of words; what is typed is kept until then. */
export function PartEditor({ list, part, onChange, onClose }: PartEditorProps) {
  const { tx } = useText('word-lists');
  const { kind, name } = part;
  const [box] = useState(() =>
    draftBox(`friends.rule.${list.language}.${kind}.${name ?? ''}`, isRuleForm),
  );
  const [form, setForm] = useState<RuleForm>(() => box.read() ?? formOf(list, part));
  const [problem, setProblem] = useState<FormProblem>();
  const [isData, setIsData] = useState(false);
  const shown = useRef<HTMLFormElement>(null);
  // The button is far below what may be wrong.
  useEffect(() => {
    if (problem) shown.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  const change = (next: RuleForm) => {
    setForm(next);
    setProblem(undefined);
    box.write(next);
  };
  /** @returns what is wrong with what it would come to */
  const put = (text: string) => {
    const edited = editedList(list, part, text);
    if ('problem' in edited) return edited.problem;
    box.drop();
    onChange(edited.list);
    onClose();
    return undefined;
  };
  const tell = (wrong: PartProblem | undefined) => setProblem(wrong && problemInForm(form, wrong));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const own = formProblem(kind, form);
    if (own !== undefined) return setProblem(own);
    tell(put(JSON.stringify(valueOfForm(kind, form))));
  };
  return (
    <Dialog open onOpenChange={onClose} title={name ?? tx(`new.${kind}`)}>
      {isData ? (
        <AsData
          value={valueOfForm(kind, form)}
          onPut={put}
          onValue={(value) => change(formOfValue(kind, value))}
          onForm={() => setIsData(false)}
        />
      ) : (
        <form ref={shown} noValidate onSubmit={submit} className="grid gap-4">
          <RuleFields kind={kind} form={form} problem={problem} onChange={change} />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" look="primary">
              {tx('put')}
            </Button>
            {name !== undefined && <Button onClick={() => tell(put(''))}>{tx('takeAway')}</Button>}
          </div>
          <Button look="quiet" onClick={() => setIsData(true)} className="justify-self-start">
            {tx('advanced')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
