import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { TrashIcon } from '../../../ui/icons.tsx';
import { showToast } from '../../../ui/toast-store.ts';

interface DeleteTrainingProps {
  readonly busy: boolean;
  /** @returns whether it is gone */
  readonly onDelete: () => Promise<boolean>;
}

/** Deletes a session for good, after asking once more, and leads back to the others. */
export function DeleteTraining({ busy, onDelete }: DeleteTrainingProps) {
  const { tx, language } = useText('admin-trainings');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    const isGone = await onDelete();
    setAsking(false);
    if (!isGone) return;
    showToast(tx('did.delete'));
    void navigate(`/${language}/admin/trainings`, { replace: true });
  };
  return (
    <>
      <Button look="quiet" icon={<TrashIcon />} onClick={() => setAsking(true)}>
        {tx('delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('deleteTitle')}
        description={tx('deleteText')}
        confirmLabel={tx('delete')}
        onConfirm={() => void remove()}
        busy={busy}
      />
    </>
  );
}
