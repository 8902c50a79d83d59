import type { ReactNode } from 'react';

interface TableProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly rows: readonly {
    readonly id: string;
    readonly name: ReactNode;
    readonly value: ReactNode;
  }[];
}

/** Names and their numbers. */
export function Table({ title, hint, rows }: TableProps) {
  return (
    <section className="grid gap-2 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="text-lg font-bold">{title}</h2>
      {hint !== undefined && <p className="text-sm text-muted">{hint}</p>}
      <dl className="divide-y divide-line">
        {rows.map(({ id, name, value }) => (
          <div key={id} className="flex justify-between gap-4 py-2">
            <dt className="min-w-0 wrap-anywhere">{name}</dt>
            <dd className="shrink-0 font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
        {rows.length === 0 && (
          <div className="py-2 text-muted">
            <dt className="sr-only">0</dt>
            <dd>–</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
