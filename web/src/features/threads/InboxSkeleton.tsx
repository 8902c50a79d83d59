import { useText } from '../../i18n/index.ts';

/** Conversations that are on their way, in the shape of the rows that will come. */
export function InboxSkeleton({ offline }: { readonly offline: boolean }) {
  const { tx } = useText('threads');
  return (
    <div className="grid gap-2">
      <p role="status" className={offline ? 'py-2 text-center text-muted' : 'sr-only'}>
        {tx(offline ? 'offline' : 'inbox.loading')}
      </p>
      {[0, 1, 2].map((row) => (
        <div
          key={row}
          aria-hidden="true"
          className="grid h-[6.5rem] content-center gap-2 rounded-2xl border border-line bg-card p-4"
        >
          <div className="skeleton h-5 w-1/3" />
          <div className="skeleton h-4 w-3/4" />
          <div className="skeleton h-4 w-1/2" />
        </div>
      ))}
    </div>
  );
}
