import { useCallback } from 'react';
import { Link } from 'react-router';
import { LIMITS, PUBLICATION_KINDS } from '@friends/domain';
import type { PublicationKind } from '@friends/domain';
import { useAnswer } from '../../../firebase/use-answer.ts';
import { formatAgo, useText } from '../../../i18n/index.ts';
import { clientId } from '../../../text/client-id.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PlusIcon } from '../../../ui/icons.tsx';
import { PageHeader, usePageTitle } from '../../../ui/PageHeader.tsx';
import { SkeletonRows } from '../../../ui/SkeletonRows.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { listPublications } from '../data.ts';
import type { Listed } from '../data.ts';
import { OnlyFor } from '../OnlyFor.tsx';

/** `/:lang/admin/stories`: all that was written to be published. */
export function PublicationsPage() {
  const { tx, ts } = useText('admin');
  usePageTitle(ts('nav.stories.title'));
  return (
    <OnlyFor task="publish">
      <PageHeader title={tx('nav.stories.title')} />
      <div className="grid gap-6">
        {PUBLICATION_KINDS.map((kind) => (
          <Kind key={kind} kind={kind} />
        ))}
      </div>
    </OnlyFor>
  );
}

function Kind({ kind }: { readonly kind: PublicationKind }) {
  const { tx, language } = useText('admin');
  const load = useCallback(
    () => listPublications(kind, language, LIMITS.publicationsAtOnce),
    [kind, language],
  );
  const { value, failure, again } = useAnswer(load);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-bold">{tx(`kinds.${kind}`)}</h2>
        <ButtonLink icon={<PlusIcon />} to={`/${language}/admin/${kind}/${clientId()}?new`}>
          {tx(`new.${kind}`)}
        </ButtonLink>
      </div>
      {failure && <ErrorState code={failure} onRetry={again} />}
      {value === undefined && !failure && <SkeletonRows />}
      {value?.length === 0 && <p className="text-muted">{tx('none')}</p>}
      {value !== undefined && value.length > 0 && (
        <ul className="grid gap-2">
          {value.map((item) => (
            <li key={item.id}>
              <Row kind={kind} item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ kind, item }: { readonly kind: PublicationKind; readonly item: Listed }) {
  const { tx, show, language } = useText('admin');
  const { id, title, state, updatedAt } = item;
  return (
    <Link
      to={`/${language}/admin/${kind}/${id}`}
      className="grid gap-1 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <UserText
        as="span"
        text={title}
        language={language}
        className="font-semibold wrap-anywhere"
      />
      <span className="text-sm text-muted">
        {tx(`states.${state}`)} · {show(formatAgo(updatedAt, language))}
      </span>
    </Link>
  );
}
