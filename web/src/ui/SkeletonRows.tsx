import { useText } from '../i18n/index.ts';

/** Rows of a list that are on their way, in the shape of those that will come. */
export function SkeletonRows() {
  const { tx } = useText();
  return (
    <div className="grid gap-2" role="status">
      <span className="sr-only">{tx('loading')}</span>
      {[0, 1, 2].map((row) => (
        <div
          key={row}
          aria-hidden="true"
          className="grid h-20 content-center gap-2 rounded-2xl border border-line bg-card p-4"
        >
          <div className="skeleton h-5 w-3/4" />
          <div className="skeleton h-4 w-1/3" />
        </div>
      ))}
    </div>
  );
}
