import type { Publication, PublicationKind } from '@friends/domain';
import { useText } from '../../../i18n/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
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
  const { busy, wrong, edit } = useEdit();
  const problem = useProblemText(wrong && { ...wrong, field: 'state' })('state');
  const { state } = publication;
  const act = state === 'draft' ? 'publish' : 'withdraw';
  const change = async () => {
    if (!(await edit({ act, kind, id }))) return;
    showToast(tx(`did.${act}`));
    onChanged();
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
