import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { showToast } from '../../ui/toast-store.ts';
import { useToldWork } from '../../ui/use-told-work.ts';

const loadData = () => import('./data.ts');

/** A member as others know them. */
export interface Person {
  readonly uid: string;
  readonly nickname: string;
}

/** Blocking somebody and taking it back, each told and each with a way back. */
export function useBlocking({ uid: other, nickname: name }: Person) {
  const { tx } = useText('people');
  const { uid = '' } = useSession();
  const { busy, run } = useToldWork();
  const block = () =>
    run(async () => {
      await (await loadData()).block(uid, other);
      showToast(tx('didBlock', { name }), { label: tx('undo'), run: () => void unblock() });
    });
  const unblock = () =>
    run(async () => {
      await (await loadData()).unblock(uid, other);
      showToast(tx('didUnblock', { name }), { label: tx('undo'), run: () => void block() });
    });
  return { busy, block, unblock };
}
