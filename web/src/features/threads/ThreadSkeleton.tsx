import { useText } from '../../i18n/index.ts';

/** A conversation that is on its way. */
export function ThreadSkeleton({ offline }: { readonly offline: boolean }) {
  const { tx } = useText('threads');
  return (
    <div className="grid gap-3">
      <p role="status" className={offline ? 'py-2 text-center text-muted' : 'sr-only'}>
        {tx(offline ? 'offline' : 'thread.loading')}
      </p>
      <div aria-hidden="true" className="grid gap-3">
        <div className="skeleton h-10 w-2/3" />
        <div className="skeleton h-20 w-3/4" />
        <div className="skeleton h-14 w-3/5 justify-self-end" />
        <div className="skeleton h-24 w-3/4" />
      </div>
    </div>
  );
}
