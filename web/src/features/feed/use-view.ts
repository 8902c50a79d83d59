import { useSearchParams } from 'react-router';
import type { View } from './ResultTools.tsx';

/** How the results are shown: in the address too, so that a map is shared as a map. */
export function useView(): [View, (view: View) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (view: View) => {
    // The browser's own address, as in useSearchChange: a quick change before is in it.
    const now = new URLSearchParams(window.location.search);
    if (view === 'map') now.set('view', 'map');
    else now.delete('view');
    setParams(now, { replace: true });
  };
  return [params.get('view') === 'map' ? 'map' : 'list', choose];
}
