import { Link } from 'react-router';
import { formatAgo, languageName, useText } from '../../i18n/index.ts';
import { UserText } from '../../ui/UserText.tsx';
import { Heart } from './Heart.tsx';
import { useMember } from './members.ts';
import { whyFor } from './model/like.ts';
import type { GivenLike, ShownWhy } from './model/like.ts';
import { useReadingLanguage } from './use-reading-language.ts';

/** One thanks that was received: by whom, what for, and why; it leads to the conversation. */
export function ThanksRow({ like }: { readonly like: GivenLike }) {
  const { tx, ts, show, language } = useText('thanks');
  const member = useMember(like.from);
  const why = whyFor(like, { readingLanguage: useReadingLanguage() });
  const nickname = member === null ? ts('former') : (member?.nickname ?? '…');
  return (
    <Link
      to={`/${language}/threads/${like.thread}`}
      className="flex gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:border-primary"
    >
      <Heart filled className="mt-0.5 size-5 text-accent-text" />
      <span className="grid min-w-0 grow gap-1 wrap-anywhere">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="min-w-0 grow basis-48 font-medium">
            {tx(like.message === undefined ? 'forPerson' : 'forMessage', { nickname })}
          </span>
          <time
            dateTime={new Date(like.createdAt).toISOString()}
            className="shrink-0 text-xs text-muted"
          >
            {show(formatAgo(like.createdAt, language))}
          </time>
        </span>
        {why && <Why {...why} />}
        <span className="sr-only">{tx('open')}</span>
      </span>
    </Link>
  );
}

function Why({ text, language: written, original }: ShownWhy) {
  const { tx, language } = useText('thanks');
  if (written === undefined) {
    return (
      <span lang="" dir="auto">
        {text}
      </span>
    );
  }
  return (
    <>
      <UserText as="span" text={text} language={written} />
      {original && (
        <span className="text-sm text-muted">
          {tx('original', { language: languageName(original.language, language) })}{' '}
          <UserText as="span" text={original.text} language={original.language} />
        </span>
      )}
    </>
  );
}
