import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { showToast } from '../../ui/toast-store.ts';
import { useToldWork } from '../../ui/use-told-work.ts';
import type { Kept, Wanted } from './model/saved.ts';

const loadData = () => import('./data.ts');

/** Saving and deleting searches, each told and each with a way back. */
export function useSaving() {
  const { tx } = useText('searches');
  const { uid = '' } = useSession();
  const { busy, run } = useToldWork();
  const save = (wanted: Wanted) =>
    void run(async () => {
      const id = await (await loadData()).saveSearch(uid, wanted);
      if (id === undefined) return showToast(tx('full'));
      showToast(tx('told'), { label: tx('undo'), run: () => drop(id) });
    });
  const drop = (id: string) =>
    void run(async () => {
      await (await loadData()).deleteSearch(uid, id);
      showToast(tx('deleted'));
    });
  const remove = ({ id, language, search }: Kept) =>
    void run(async () => {
      await (await loadData()).deleteSearch(uid, id);
      showToast(tx('deleted'), {
        label: tx('undo'),
        run: () => save({ language, search }),
      });
    });
  return { busy, save, remove };
}
