import { useSearchParams } from 'react-router';
import type { View } from './ResultTools.tsx';

/** How the results are shown: in the address too, so that a map is shared as a map. */
export function useView(): [View, (view: View) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (view: View) =>
    setParams(
      (before) => {
        if (view === 'map') before.set('view', 'map');
        else before.delete('view');
        return before;
      },
      { replace: true },
    );
  return [params.get('view') === 'map' ? 'map' : 'list', choose];
}
