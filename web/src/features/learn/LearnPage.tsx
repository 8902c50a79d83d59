import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../i18n/index.ts';
import { MODULES } from '../../learn/module.ts';
import type { Module, ModuleId } from '../../learn/module.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon, CheckIcon, ForwardIcon } from '../../ui/icons.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { passedModules } from './passed.ts';
import { useModules } from './use-modules.ts';

interface LearnPageProps {
  /** What stands above the modules: sessions of the secretariat. */
  readonly sessions?: ReactNode;
}

/**
 * What there is to learn. The modules' own files are read for their titles, so that each opens at
 * once afterwards, also without network.
 */
export function LearnPage({ sessions }: LearnPageProps) {
  const { tx, ts, language } = useText('learn');
  const { modules, failure, retry } = useModules(language, MODULES);
  const [passed] = useState(passedModules);
  usePageTitle(ts('title'));
  return (
    <div className="grid gap-5">
      <div>
        <PageHeader title={tx('title')} back={`/${language}/`} />
        <p className="text-lg">{tx('intro')}</p>
      </div>
      {sessions}
      <section className="grid gap-3">
        <h2 className="text-lg font-bold">{tx('modulesTitle')}</h2>
        {modules === undefined ? (
          failure === undefined ? (
            <SkeletonRows />
          ) : (
            <ErrorState code={failure} onRetry={retry} />
          )
        ) : (
          <ol className="grid gap-3">
            {MODULES.map((id, index) => (
              <li key={id}>
                <ModuleCard
                  id={id}
                  number={index + 1}
                  module={modules[index]}
                  isPassed={passed.includes(id)}
                />
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}

interface ModuleCardProps {
  readonly id: ModuleId;
  readonly number: number;
  readonly module: Module | undefined;
  readonly isPassed: boolean;
}

function ModuleCard({ id, number, module, isPassed }: ModuleCardProps) {
  const { tx, show, language } = useText('learn');
  if (module === undefined) return null;
  return (
    <Link
      to={`/${language}/learn/${id}`}
      className="flex items-start gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
    >
      <span
        aria-hidden="true"
        className="grid size-9 shrink-0 place-items-center rounded-full bg-primary-soft font-bold text-primary-text"
      >
        {number}
      </span>
      <span className="grid min-w-0 grow gap-1">
        <span className="text-lg font-semibold">{show(module.title)}</span>
        <span className="text-muted">{show(module.summary)}</span>
        <span className="flex flex-wrap gap-x-4 gap-y-1 pt-1 text-sm font-medium">
          <span className="inline-flex items-center gap-1.5">
            <BookIcon className="size-4 shrink-0" />
            <span>{tx('minutes', { count: module.minutes })}</span>
          </span>
          {isPassed && (
            <span className="inline-flex items-center gap-1.5 text-primary-text">
              <CheckIcon className="size-4 shrink-0" />
              <span>{tx('passed')}</span>
            </span>
          )}
        </span>
      </span>
      <ForwardIcon className="mt-2 size-5 shrink-0 rtl:-scale-x-100" />
    </Link>
  );
}
