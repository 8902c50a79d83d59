import { Navigate, useParams } from 'react-router';
import { stripReadings } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { MODULES, isModuleId } from '../../learn/module.ts';
import type { Module, ModuleId } from '../../learn/module.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon, ForwardIcon } from '../../ui/icons.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { Quiz } from './Quiz.tsx';
import { Reading } from './Reading.tsx';
import { Sources } from './Sources.tsx';
import { useModules } from './use-modules.ts';

/** One module: its contents, its text, where the facts are from, and the quiz. */
export function ModulePage() {
  const { language } = useText('learn');
  const { module: id = '' } = useParams();
  if (!isModuleId(id)) return <Navigate to={`/${language}/learn`} replace />;
  return <LoadedModule key={id} id={id} />;
}

function LoadedModule({ id }: { readonly id: ModuleId }) {
  const { ts, language } = useText('learn');
  const { modules, failure, retry } = useModules(language, [id]);
  const module = modules?.[0];
  usePageTitle(module === undefined ? ts('title') : stripReadings(module.title));
  if (module !== undefined) return <ModuleText id={id} module={module} />;
  if (failure === undefined) return <SkeletonPage />;
  return (
    <div>
      <PageHeader title={ts('title')} back={`/${language}/learn`} backLabel={ts('all')} />
      <ErrorState code={failure} onRetry={retry} />
    </div>
  );
}

function ModuleText({ id, module }: { readonly id: ModuleId; readonly module: Module }) {
  const { tx, ts, show, language } = useText('learn');
  const following = MODULES[MODULES.indexOf(id) + 1];
  return (
    <article className="grid gap-5">
      <div>
        <PageHeader title={show(module.title)} back={`/${language}/learn`} backLabel={ts('all')} />
        <p className="text-lg">{show(module.summary)}</p>
        <p className="mt-2 flex items-center gap-1.5 text-sm font-medium text-muted">
          <BookIcon className="size-4 shrink-0" />
          <span>{tx('minutes', { count: module.minutes })}</span>
        </p>
      </div>
      <Contents module={module} />
      {module.sections.map((section, index) => (
        <Reading key={index} id={sectionId(index)} section={section} />
      ))}
      {module.sources && <Sources sources={module.sources} />}
      <Quiz id={id} quiz={module.quiz} />
      <div className="flex flex-wrap gap-2">
        {following !== undefined && (
          <ButtonLink
            look="primary"
            to={`/${language}/learn/${following}`}
            icon={<ForwardIcon className="size-5 rtl:-scale-x-100" />}
          >
            {tx('next')}
          </ButtonLink>
        )}
        <ButtonLink to={`/${language}/learn`}>{tx('all')}</ButtonLink>
      </div>
    </article>
  );
}

const sectionId = (index: number) => `section-${index + 1}`;

function Contents({ module }: { readonly module: Module }) {
  const { tx, ts, show } = useText('learn');
  const entries = module.sections.map(({ heading }, index) => ({
    to: sectionId(index),
    name: show(heading),
  }));
  return (
    <nav
      aria-label={ts('contents')}
      className="rounded-2xl border border-line bg-card p-4 shadow-card"
    >
      <h2 className="font-bold">{tx('contents')}</h2>
      <ol>
        {[...entries, { to: 'quiz', name: tx('quiz.title') }].map(({ to, name }) => (
          <li key={to}>
            <a
              href={`#${to}`}
              className="flex min-h-11 items-center py-1.5 text-primary-text underline underline-offset-2"
            >
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
