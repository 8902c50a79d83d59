import { useState } from 'react';
import { useBlocked } from '../../firebase/blocks.ts';
import { useText } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { BlockIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { RenderPerson } from '../../ui/person.ts';
import { ReportButton } from '../../report/ReportButton.tsx';
import { useBlocking } from './use-blocking.ts';

interface PersonActionsProps {
  readonly person: Parameters<RenderPerson>[0];
  /** In the head of a conversation there is room for an icon only. */
  readonly compact?: boolean;
}

/**
 * Reports somebody or their post, and blocks them, asked once more in words; where they are blocked,
 * says so and takes it back.
 */
export function PersonActions({ person, compact = false }: PersonActionsProps) {
  const { tx, ts } = useText('people');
  const blocked = useBlocked();
  const { busy, block, unblock } = useBlocking(person);
  const [asking, setAsking] = useState(false);
  const name = person.nickname;
  if (blocked.has(person.uid)) {
    const actions = (
      <Button busy={busy} onClick={() => void unblock()}>
        {tx('unblock')}
      </Button>
    );
    if (compact) return null;
    return (
      <>
        <Notice actions={actions}>{tx('isBlocked', { name })}</Notice>
        <Reporting person={person} />
      </>
    );
  }
  const ask = () => setAsking(true);
  return (
    <div className={compact ? 'flex' : 'grid'}>
      <Reporting {...{ person, compact }} />
      {compact ? (
        <IconButton label={ts('blockName', { name })} icon={<BlockIcon />} onClick={ask} />
      ) : (
        <Button look="quiet" icon={<BlockIcon />} onClick={ask} className="justify-self-start">
          {tx('blockName', { name })}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('blockTitle', { name })}
        description={tx('blockText', { name })}
        confirmLabel={tx('block')}
        onConfirm={() => void block().then(() => setAsking(false))}
        busy={busy}
      />
    </div>
  );
}

function Reporting({ person, compact = false }: PersonActionsProps) {
  const { tx, ts } = useText('reports');
  const { uid, nickname: name, post } = person;
  return (
    <>
      {post !== undefined && (
        <ReportButton
          target={{ kind: 'post', post }}
          title={tx('reportPost')}
          label={ts('reportPost')}
        />
      )}
      <ReportButton
        target={{ kind: 'member', member: uid }}
        title={tx('reportName', { name })}
        label={ts('reportName', { name })}
        compact={compact}
      />
    </>
  );
}
