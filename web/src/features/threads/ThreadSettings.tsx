import { useState } from 'react';
import { useNavigate } from 'react-router';
import { otherRole } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useBlocked } from '../../firebase/blocks.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { ConfirmDialog, Dialog } from '../../ui/Dialog.tsx';
import { CheckField } from '../../ui/Field.tsx';
import { leaveThread, muteThread } from './data.ts';
import { chooseMessageView, useMessageView } from './message-view.ts';
import { MESSAGE_VIEWS } from './model/view.ts';
import { isOpenThread } from './model/thread.ts';
import type { Thread } from './model/thread.ts';
import { Question } from './Question.tsx';
import { SecondHelperOffer } from './SecondHelper.tsx';
import { useChange } from './use-change.ts';

interface ThreadSettingsProps {
  readonly thread: Thread;
  readonly role: Role;
  readonly nickname: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** How messages are shown, whether they are announced, whom to ask, and how to leave. */
export function ThreadSettings(props: ThreadSettingsProps) {
  const { thread, role, open, onOpenChange } = props;
  const { tx } = useText('threads');
  const view = useMessageView();
  const isBlocked = useBlocked().has(thread[otherRole(role)]);
  const choices = MESSAGE_VIEWS.map((value) => ({ value, label: tx(`settings.view.${value}`) }));
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={tx('settings.title')}>
      <div className="grid gap-5">
        <ChoiceField
          legend={tx('settings.view.legend')}
          name="view"
          choices={choices}
          value={view}
          onChange={chooseMessageView}
        />
        {!isBlocked && <Mute thread={thread} role={role} />}
        {isOpenThread(thread) && !isBlocked && <SecondHelperOffer {...props} />}
        <Question thread={thread.id} role={role} />
        {!thread.left[role] && <Leave {...props} />}
      </div>
    </Dialog>
  );
}

function Mute({ thread, role }: Pick<ThreadSettingsProps, 'thread' | 'role'>) {
  const { tx } = useText('threads');
  const { failure, run, busy } = useChange();
  return (
    <CheckField
      label={tx('settings.mute')}
      hint={tx('settings.muteHint')}
      error={failure && tx(`common:failure.${failure}`)}
      checked={thread.muted[role] === true}
      disabled={busy}
      onChange={(event) => void run(() => muteThread(thread.id, role, event.target.checked))}
    />
  );
}

function Leave({ thread, role, nickname }: ThreadSettingsProps) {
  const { tx, language } = useText('threads');
  const navigate = useNavigate();
  const { failure, run, busy } = useChange();
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    if (!(await run(() => leaveThread(thread.id, role)))) return;
    await navigate(`/${language}/threads`, { replace: true });
  };
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <Button look="danger" onClick={() => setAsking(true)}>
        {tx('settings.leave')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('settings.leaveTitle', { nickname })}
        description={tx(failure ? `common:failure.${failure}` : 'settings.leaveText')}
        confirmLabel={tx('settings.leave')}
        busy={busy}
        onConfirm={() => void leave()}
      />
    </div>
  );
}
