import { useCallback } from 'react';
import { LIMITS } from '@friends/domain';
import type { PublicationKind } from '@friends/domain';
import { useAnswer } from '../../firebase/use-answer.ts';
import { useText } from '../../i18n/index.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonCards } from '../../ui/Skeleton.tsx';
import { listPublished } from './data.ts';
import type { Published } from './data.ts';
import { PublishedCard } from './PublishedCard.tsx';

const ANNOUNCEMENTS = 5;

/** `/:lang/stories`: what the secretariat tells, in the reader's own language. */
export function StoriesPage() {
  const { tx, ts, language } = useText('stories');
  usePageTitle(ts('title'));
  const load = useCallback(
    () =>
      Promise.all([
        listPublished('announcements', language, ANNOUNCEMENTS),
        listPublished('stories', language, LIMITS.publicationsAtOnce),
      ]),
    [language],
  );
  const { value, failure, again } = useAnswer(load);
  const isEmpty = value?.every((items) => items.length === 0) === true;
  return (
    <>
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      {failure && <ErrorState code={failure} onRetry={again} />}
      {value === undefined && !failure && <SkeletonCards />}
      {isEmpty && (
        <EmptyState icon={<BookIcon className="size-7" />} title={tx('emptyTitle')}>
          {tx('emptyText')}
        </EmptyState>
      )}
      {value !== undefined && (
        <div className="grid gap-6">
          <Part kind="announcements" items={value[0]} />
          <Part kind="stories" items={value[1]} />
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly kind: PublicationKind;
  readonly items: readonly Published[];
}

function Part({ kind, items }: PartProps) {
  const { tx } = useText('stories');
  if (items.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-bold">{tx(`parts.${kind}`)}</h2>
      {items.map((item) => (
        <PublishedCard key={item.id} item={item} />
      ))}
    </section>
  );
}
