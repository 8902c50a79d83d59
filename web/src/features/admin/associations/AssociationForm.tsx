import type { SubmitEvent } from 'react';
import { LIMITS } from '@friends/domain';
import type { Association } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useKeptForm } from '../../../ui/use-kept-form.ts';
import { useAssociationProblem } from './use-association-problem.ts';
import { useEditAssociation } from './use-edit-association.ts';

const BLANK: Association = { name: '', telephone: '', link: '' };

function isForm(value: unknown): value is Association {
  const { name, telephone, link } = Object(value) as Partial<Record<keyof Association, unknown>>;
  return [name, telephone, link].every((field) => typeof field === 'string');
}

interface AssociationFormProps {
  readonly member: string;
  /** What is said of it so far. */
  readonly stored: Association | undefined;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Who an association really is, as staff have checked it. */
export function AssociationForm({
  member,
  stored = BLANK,
  onSaved,
  onCancel,
}: AssociationFormProps) {
  const { tx } = useText('admin-associations');
  const { form, change, settle } = useKeptForm(`friends.association.${member}`, isForm, () => {
    const { name, telephone, link } = stored;
    return { name, telephone, link };
  });
  const { busy, wrong, edit } = useEditAssociation();
  const problem = useAssociationProblem(wrong);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await edit({ act: 'verify', member, ...form }))) return;
    settle();
    showToast(tx('verified'));
    onSaved();
  };
  const cancel = () => {
    settle();
    onCancel();
  };
  const field = (name: keyof Association) => ({
    label: tx(name),
    hint: tx(`${name}Hint`),
    value: form[name],
    error: problem(name),
    onChange: ({ target: { value } }: { readonly target: { readonly value: string } }) =>
      change({ [name]: value }),
  });
  return (
    <form noValidate onSubmit={(event) => void save(event)} className="grid gap-4">
      <TextField
        {...field('name')}
        dir="auto"
        counter={`${form.name.length} / ${LIMITS.association.name}`}
      />
      <TextField {...field('telephone')} type="tel" autoComplete="off" className="max-w-xs" />
      <TextField {...field('link')} type="url" inputMode="url" autoComplete="off" />
      {problem('') && (
        <p role="alert" className="text-danger-text">
          {problem('')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy}>
          {tx('verify')}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {tx('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
