import { useEffect, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { comersOf } from './comers.ts';
import type { OwnPost } from './data.ts';

/** Reminds who changes an event of those who have said to come. */
export function ComersNote({ post }: { readonly post: OwnPost }) {
  const { tx } = useText('compose');
  const [count, setCount] = useState(0);
  useEffect(() => {
    let wanted = true;
    void comersOf(post).then((found) => wanted && setCount(found));
    return () => {
      wanted = false;
    };
  }, [post]);
  return (
    <div role="status" className="mb-4 empty:hidden">
      {count > 0 && <Notice>{tx('comers.edit', { count })}</Notice>}
    </div>
  );
}
