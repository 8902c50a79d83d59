import type { ReactNode } from 'react';

interface CardProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One matter of the account. */
export function Card({ title, children }: CardProps) {
  return (
    <section className="grid gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <h2 className="text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}
