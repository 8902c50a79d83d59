import { useCallback, useEffect } from 'react';
import { useParams } from 'react-router';
import { stripReadings } from '@friends/domain';
import type { PublicationKind } from '@friends/domain';
import { useAnswer } from '../../firebase/use-answer.ts';
import { formatList, useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { BookIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { ReadingTools } from '../../text/ReadingTools.tsx';
import { ReadText } from '../../text/ReadText.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { readPublished } from './data.ts';
import type { Published } from './data.ts';
import { Origin } from './Origin.tsx';
import { Original } from './Original.tsx';
import { Picture } from './Picture.tsx';
import { markRead } from './read-marks.ts';
import { shownLanguage } from './shown-language.ts';

/** `/:lang/stories/:id`, `/:lang/announcements/:id`: the whole of it. */
export function PublicationPage({ kind }: { readonly kind: PublicationKind }) {
  const { ts, language } = useText('stories');
  const { id = '' } = useParams();
  const load = useCallback(
    async () => ({ found: await readPublished(kind, id, language) }),
    [kind, id, language],
  );
  const { value, failure, again } = useAnswer(load);
  const title = value?.found?.text.title;
  usePageTitle(stripReadings(title ?? ts('title')));
  useEffect(() => {
    if (title !== undefined && kind === 'announcements') markRead(id);
  }, [title, kind, id]);
  if (value?.found !== undefined) return <Whole item={value.found} />;
  if (value !== undefined) return <Gone />;
  return failure ? <ErrorState code={failure} onRetry={again} /> : <SkeletonPage />;
}

function Whole({ item }: { readonly item: Published }) {
  const { tx, ts, language } = useText('stories');
  const { text, picture, people } = item;
  const words = shownLanguage(item, language);
  return (
    <article className="grid gap-4">
      <div>
        <PageHeader
          title={<UserText as="span" text={text.title} language={words} />}
          back={`/${language}/stories`}
          backLabel={ts('title')}
        />
        <Origin of={item} />
      </div>
      {picture !== undefined && <Picture path={picture} />}
      <ReadText
        as="div"
        text={text.body}
        language={words}
        className="rounded-2xl border border-line bg-card p-5 leading-relaxed wrap-anywhere shadow-card"
      />
      <ReadingTools text={`${text.title}\n${text.body}`} language={words} />
      <Original of={item} />
      {people !== undefined && people.length > 0 && (
        <p className="text-sm text-muted">
          {tx('people', { names: formatList(people, language) })}
        </p>
      )}
    </article>
  );
}

function Gone() {
  const { tx, language } = useText('stories');
  const actions = (
    <ButtonLink look="primary" to={`/${language}/stories`}>
      {tx('title')}
    </ButtonLink>
  );
  return (
    <EmptyState
      icon={<BookIcon className="size-7" />}
      title={
        <span role="heading" aria-level={1}>
          {tx('gone')}
        </span>
      }
      actions={actions}
    />
  );
}
