import { secondHelperStep } from '@friends/domain';
import type { Role } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { decideOnSecondHelper } from './data.ts';
import type { Thread } from './model/thread.ts';
import { useChange } from './use-change.ts';
import { usePostKind } from './use-post-kind.ts';

interface SecondHelperProps {
  readonly thread: Thread;
  readonly role: Role;
  readonly nickname: string;
}

/** What the two have come to about a second helper; the author of the request is asked. */
export function SecondHelper(props: SecondHelperProps) {
  const { thread, role, nickname } = props;
  const { tx } = useText('threads');
  const step = secondHelperStep(thread.secondHelper);
  if (step === undefined || (role === 'author' && step === 'declined')) return null;
  if (role === 'author' && step === 'suggested') return <Consent {...props} />;
  const key = step === 'agreed' ? `second.agreed.${role}` : `second.${step}`;
  return (
    <div role="status" className="mt-4">
      <Notice>{tx(key, { nickname })}</Notice>
    </div>
  );
}

function Consent({ thread, nickname }: SecondHelperProps) {
  const { tx } = useText('threads');
  const { busy, failure, run } = useChange();
  const answer = (wanted: boolean) => () =>
    void run(() => decideOnSecondHelper(thread.id, 'author', wanted));
  return (
    <section aria-live="polite" className="mt-4">
      <Notice
        title={tx('second.question', { nickname })}
        actions={
          <>
            <Button look="primary" busy={busy} onClick={answer(true)}>
              {tx('second.yes')}
            </Button>
            <Button disabled={busy} onClick={answer(false)}>
              {tx('second.no')}
            </Button>
          </>
        }
      >
        {tx(failure ? `common:failure.${failure}` : 'second.questionHint')}
      </Notice>
    </section>
  );
}

/** Where one of the two brings a second helper up: only about a request, and only once. */
export function SecondHelperOffer({ thread, role, nickname }: SecondHelperProps) {
  const { tx } = useText('threads');
  const kind = usePostKind(thread.post);
  const { busy, failure, run } = useChange();
  const isSaid = thread.secondHelper[role] !== undefined || thread.secondHelper.author === true;
  if (kind !== 'request' || isSaid) return null;
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <Button
        busy={busy}
        onClick={() => void run(() => decideOnSecondHelper(thread.id, role, true))}
      >
        {tx(`second.offer.${role}`)}
      </Button>
      <p className="text-sm text-muted">
        {failure ? tx(`common:failure.${failure}`) : tx(`second.offerHint.${role}`, { nickname })}
      </p>
    </div>
  );
}
