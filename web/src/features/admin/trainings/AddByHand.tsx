import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckIcon } from '../../../ui/icons.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useToldWork } from '../../../ui/use-told-work.ts';
import { FindMember } from '../FindMember.tsx';
import type { FoundMember } from '../members-data.ts';
import { confirmAttendance } from '../trainings-data.ts';

/** Puts somebody on the list who is there without having registered, found by the nickname. */
export function AddByHand({ training }: { readonly training: string }) {
  const { tx } = useText('admin-trainings');
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <div>
        <h2 className="font-bold">{tx('add')}</h2>
        <p className="text-sm text-muted">{tx('addHint')}</p>
      </div>
      <FindMember>
        {(found, done) => <Add training={training} found={found} onAdded={done} />}
      </FindMember>
    </section>
  );
}

interface AddProps {
  readonly training: string;
  readonly found: FoundMember;
  readonly onAdded: () => void;
}

function Add({ training, found: { member, nickname }, onAdded }: AddProps) {
  const { tx, ts } = useText('admin-trainings');
  const { busy, run } = useToldWork();
  const add = () =>
    run(async () => {
      await confirmAttendance({ training, member, attended: true });
      showToast(tx('added', { nickname }));
      onAdded();
    });
  return (
    <Button
      look="primary"
      icon={<CheckIcon />}
      busy={busy}
      aria-label={ts('isHere', { nickname })}
      onClick={() => void add()}
      className="justify-self-start"
    >
      {tx('here')}
    </Button>
  );
}
