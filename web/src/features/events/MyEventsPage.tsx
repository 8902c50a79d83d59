import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { CalendarIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { EventRow } from './EventRow.tsx';
import { useMyEvents } from './use-my-events.ts';

/** `/:lang/events`: where a member goes. */
export function MyEventsPage() {
  const { tx, ts, language } = useText('events');
  const { told, failure, retry } = useMyEvents(language);
  usePageTitle(ts('mine.title'));
  return (
    <>
      <PageHeader title={tx('mine.title')} back={`/${language}/me`} />
      <div className="grid gap-4">
        {failure && <ErrorState code={failure} onRetry={retry} />}
        {told === undefined && !failure && <SkeletonRows />}
        {told?.length === 0 && (
          <EmptyState
            icon={<CalendarIcon className="size-7" />}
            title={tx('mine.emptyTitle')}
            actions={
              <ButtonLink look="primary" to={`/${language}/?kind=event`}>
                {tx('mine.find')}
              </ButtonLink>
            }
          >
            {tx('mine.emptyText')}
          </EmptyState>
        )}
        {told !== undefined && told.length > 0 && (
          <ul className="grid gap-3">
            {told.map(({ brief, standing }) => (
              <li key={brief.post}>
                <EventRow brief={brief} standing={standing} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
