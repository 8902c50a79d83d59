import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Publication, PublicationKind } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useEdit } from './use-edit.ts';
import { useProblemText } from './use-problem-text.ts';

interface StateBarProps {
  readonly kind: PublicationKind;
  readonly id: string;
  readonly publication: Publication;
  readonly onChanged: () => void;
}

/** Whether members see it, and the way to change that. */
export function StateBar({ kind, id, publication, onChanged }: StateBarProps) {
  const { tx, language } = useText('admin');
  const navigate = useNavigate();
  const { busy, wrong, edit } = useEdit();
  const problem = useProblemText(wrong && { ...wrong, field: 'state' })('state');
  const { state } = publication;
  const act = state === 'draft' ? 'publish' : 'withdraw';
  const change = async () => {
    if (!(await edit({ act, kind, id }))) return;
    showToast(tx(`did.${act}`));
    onChanged();
  };
  const remove = async () => {
    if (!(await edit({ act: 'delete', kind, id }))) return;
    showToast(tx('did.delete'));
    void navigate(`/${language}/admin/stories`, { replace: true });
  };
  const actions = (
    <>
      <Button
        look={act === 'publish' ? 'primary' : 'danger'}
        busy={busy}
        onClick={() => void change()}
      >
        {tx(act)}
      </Button>
      <DeleteButton {...{ kind, id, busy }} onDelete={() => void remove()} />
      {state === 'published' && (
        <ButtonLink look="quiet" to={`/${language}/${kind}/${id}`}>
          {tx('look')}
        </ButtonLink>
      )}
    </>
  );
  return (
    <Notice
      tone={state === 'draft' ? 'warning' : 'info'}
      title={tx(`states.${state}`)}
      actions={actions}
    >
      {tx(`stateHints.${state}`)}
      {problem && (
        <p role="alert" className="mt-2 font-semibold">
          {problem}
        </p>
      )}
    </Notice>
  );
}

interface DeleteButtonProps {
  readonly kind: PublicationKind;
  readonly busy: boolean;
  readonly onDelete: () => void;
}

/** Deletes for good, after asking once more. */
function DeleteButton({ kind, busy, onDelete }: DeleteButtonProps) {
  const { tx } = useText('admin');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" icon={<TrashIcon />} onClick={() => setAsking(true)}>
        {tx('delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('delete')}
        description={tx(`confirmDelete.${kind}`)}
        confirmLabel={tx('delete')}
        onConfirm={onDelete}
        busy={busy}
      />
    </>
  );
}
