import { useState } from 'react';
import type { Training } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useEdit } from '../publications/use-edit.ts';
import { stateAt } from '../model/training-state.ts';
import { DeleteTraining } from './DeleteTraining.tsx';
import { useTrainingProblem } from './use-training-problem.ts';

interface TrainingStateProps {
  readonly id: string;
  readonly training: Training;
  readonly onChanged: () => void;
}

/** Whether members see a session, and the ways to change that and to who comes. */
export function TrainingState({ id, training, onChanged }: TrainingStateProps) {
  const { tx, language } = useText('admin-trainings');
  const { busy, wrong, edit } = useEdit();
  const [asking, setAsking] = useState(false);
  const problem = useTrainingProblem(wrong && { ...wrong, field: 'state' })('state');
  const { state, going, capacity, waiting, attended } = training;
  const [now] = useState(Date.now);
  const shown = stateAt(training, now);
  const act = state === 'planned' ? 'cancel' : 'plan';
  const change = async () => {
    const done = await edit({ act, id });
    setAsking(false);
    if (!done) return;
    showToast(tx(`did.${act}`));
    onChanged();
  };
  const actions = (
    <>
      {act === 'plan' && (
        <Button look="primary" busy={busy} onClick={() => void change()}>
          {tx('plan')}
        </Button>
      )}
      {shown === 'planned' && (
        <Button look="danger" onClick={() => setAsking(true)}>
          {tx('cancel')}
        </Button>
      )}
      {state !== 'draft' && (
        <>
          <ButtonLink to={`/${language}/admin/trainings/${id}/attendees`}>
            {tx('attendees')}
          </ButtonLink>
          <ButtonLink look="quiet" to={`/${language}/trainings/${id}`}>
            {tx('look')}
          </ButtonLink>
        </>
      )}
      {going + waiting === 0 && (
        <DeleteTraining busy={busy} onDelete={() => edit({ act: 'delete', id })} />
      )}
    </>
  );
  return (
    <>
      <Notice
        tone={state === 'planned' ? 'info' : 'warning'}
        title={tx(`states.${shown}`)}
        actions={actions}
      >
        <span className="grid gap-1">
          <span>{tx(`stateHints.${shown}`)}</span>
          {state !== 'draft' && <span>{tx('counts', { going, capacity, waiting, attended })}</span>}
          {problem && (
            <span role="alert" className="text-danger-text">
              {problem}
            </span>
          )}
        </span>
      </Notice>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('cancelTitle')}
        description={tx('cancelText')}
        confirmLabel={tx('cancel')}
        busy={busy}
        onConfirm={() => void change()}
      />
    </>
  );
}
