import { useEffect, useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { waitText } from './model/typing.ts';

/** Until when (milliseconds) the next post has to wait, counting down; nothing once it is over. */
export function PaceNotice({ until }: { readonly until: number }) {
  const { tx } = useText('compose');
  const [begun] = useState(() => Date.now());
  const [now, setNow] = useState(begun);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = (until - now) / 1000;
  if (seconds <= 0) return null;
  const { key, count } = waitText(seconds);
  const first = waitText((until - begun) / 1000);
  return (
    <div>
      {/* Said once; a countdown spoken every second would drown everything else. */}
      <p role="status" className="sr-only">
        {tx(first.key, { count: first.count })}
      </p>
      <div aria-hidden="true">
        <Notice tone="warning" title={tx(key, { count })}>
          {tx('pace.kept')}
        </Notice>
      </div>
    </div>
  );
}
