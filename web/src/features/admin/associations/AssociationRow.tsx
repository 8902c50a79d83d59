import { useState } from 'react';
import { formatDay, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import type { VerifiedAssociation } from '../associations-data.ts';
import { AssociationForm } from './AssociationForm.tsx';
import { useAssociationProblem } from './use-association-problem.ts';
import { useEditAssociation } from './use-edit-association.ts';

interface AssociationRowProps {
  readonly association: VerifiedAssociation;
  readonly onChanged: () => void;
}

/** A verified association, and the ways to change what is said of it or to take its mark back. */
export function AssociationRow({ association, onChanged }: AssociationRowProps) {
  const { tx, ts, show, language } = useText('admin-associations');
  const { member, nickname = '…', name, telephone, link, verifiedAt } = association;
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);
  const { busy, wrong, edit } = useEditAssociation();
  const problem = useAssociationProblem(wrong)('');
  const withdraw = async () => {
    const done = await edit({ act: 'withdraw', member });
    setAsking(false);
    if (!done) return;
    showToast(tx('withdrawn'));
    onChanged();
  };
  const saved = () => {
    setChanging(false);
    onChanged();
  };
  return (
    <article className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h3 className="font-bold wrap-anywhere">{name}</h3>
      <p className="text-sm wrap-anywhere">
        <bdi className="font-semibold">{nickname}</bdi> · {telephone} · {link}
      </p>
      <p className="text-sm text-muted">
        {show(ts('since', { day: formatDay(verifiedAt, language) }))}
      </p>
      {problem && (
        <p role="alert" className="text-danger-text">
          {problem}
        </p>
      )}
      {changing ? (
        <AssociationForm
          member={member}
          stored={association}
          onSaved={saved}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChanging(true)}>{tx('change')}</Button>
          <Button look="quiet" onClick={() => setAsking(true)}>
            {tx('withdraw')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('withdrawTitle', { nickname })}
        description={tx('withdrawText')}
        confirmLabel={tx('withdraw')}
        busy={busy}
        onConfirm={() => void withdraw()}
      />
    </article>
  );
}
