import { useText } from '../i18n/index.ts';

/** Cards that are on their way, in the shape of those that will come. */
export function SkeletonCards({ count = 3 }: { readonly count?: number }) {
  return (
    <div className="grid gap-3" role="status">
      <LoadingWord />
      {Array.from({ length: count }, (_, index) => (
        <div
          key={index}
          aria-hidden="true"
          className="grid h-44 content-start gap-3 rounded-2xl border border-line bg-card p-4"
        >
          <div className="skeleton h-6 w-24" />
          <div className="skeleton h-6 w-4/5" />
          <div className="skeleton h-4 w-full" />
          <div className="skeleton h-4 w-3/5" />
        </div>
      ))}
    </div>
  );
}

/** A page that is on its way. */
export function SkeletonPage() {
  return (
    <div className="grid gap-4" role="status">
      <LoadingWord />
      <div aria-hidden="true" className="skeleton h-8 w-2/3" />
      <div aria-hidden="true" className="skeleton h-40 w-full" />
      <div aria-hidden="true" className="skeleton h-24 w-full" />
    </div>
  );
}

function LoadingWord() {
  const { tx } = useText();
  return <span className="sr-only">{tx('loading')}</span>;
}
