import { useState } from 'react';
import { Link } from 'react-router';
import type { Reason } from '@friends/domain/moderation';
import { textOfListing } from '../../../firebase/listings.ts';
import type { ListedPost, PostText } from '../../../firebase/listings.ts';
import { CallError, failureCode } from '../../../firebase/session.ts';
import { formatAgo, languageName, useText } from '../../../i18n/index.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { lookAtPost } from '../posts-data.ts';
import type { PostCase } from '../posts-data.ts';
import { Finding } from './Finding.tsx';

interface NewPostProps {
  readonly post: ListedPost;
  /** As it was written, where that is another text than the listing's. */
  readonly original: PostText | undefined;
  readonly known: PostCase | undefined;
  /** Something was said of it: its case is to be read anew. */
  readonly onDone: () => void;
}

function problemOf(error: unknown): string {
  const { problem } = Object(error instanceof CallError && error.details) as { problem?: string };
  if (problem === 'changed' || problem === 'has-case') return problem;
  return failureCode(error) === 'offline' ? 'offline' : 'failed';
}

/** One post: what it says, what is known of it, and what one finds. */
export function NewPost({ post, original, known, onDone }: NewPostProps) {
  const { tx, show, language } = useText('new-posts');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { listing, id } = post;
  const text = textOfListing(listing, language);
  const beside = text.translation === 'original' ? undefined : original;
  const find = async (finding: Reason | 'fine') => {
    setBusy(true);
    setProblem(undefined);
    try {
      await lookAtPost(post, finding);
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <article className="grid grid-cols-1 gap-3 rounded-2xl border border-line bg-card p-4 shadow-card">
      <p className="text-sm wrap-anywhere text-muted">
        {listing.nickname} · {show(languageName(listing.language, language))} ·{' '}
        {show(formatAgo(listing.createdAt, language))}
      </p>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {beside && <Words text={beside} />}
        <div className={beside && 'rounded-xl bg-sunken p-3'}>
          {beside && <p className="text-sm text-muted">{tx('cases:translated')}</p>}
          <Words text={text} />
        </div>
      </div>
      {known === undefined ? (
        <Finding busy={busy} onFind={(finding) => void find(finding)} />
      ) : (
        <p className="flex flex-wrap items-center gap-x-3 text-sm">
          <span>{tx(known.verdict === 'nothing' ? 'fine' : `cases:states.${known.state}`)}</span>
          <Link
            to={`/${language}/admin/cases/post_${id}`}
            className="inline-flex min-h-11 items-center font-semibold text-primary-text underline"
          >
            {tx('cases:one')}
          </Link>
        </p>
      )}
      <div role="alert" className="empty:hidden">
        {problem && <Notice tone="warning">{tx(`problems.${problem}`)}</Notice>}
      </div>
    </article>
  );
}

function Words({ text: { title, body, venue, language } }: { readonly text: PostText }) {
  return (
    <div className="min-w-0">
      <UserText text={title} language={language} className="font-bold wrap-anywhere" />
      <UserText text={body} language={language} className="wrap-anywhere" />
      {venue !== undefined && (
        <UserText text={venue} language={language} className="wrap-anywhere text-muted" />
      )}
    </div>
  );
}
