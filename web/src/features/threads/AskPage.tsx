import { Navigate, useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MessageIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { AskForm } from './AskForm.tsx';
import { AskProgress } from './AskProgress.tsx';
import { useOutbox } from './outbox/use-outbox.ts';
import { usePostBrief } from './use-post-brief.ts';
import type { AskedPost } from './use-post-brief.ts';

/** `/:lang/ask/:postId`: the first message to the author of a post. */
export function AskPage() {
  const { postId = '' } = useParams();
  const { uid } = useSession();
  const { tx, ts, language } = useText('threads');
  const { asked, retry } = usePostBrief(postId, uid ?? '', language);
  const entry = useOutbox().find(({ inquiry }) => inquiry?.post === postId);
  const brief = asked.state === 'open' ? asked.brief : undefined;
  const title = brief && { nickname: brief.nickname };
  usePageTitle(title ? ts('ask.title', title) : ts('ask.titlePlain'));
  if (uid === undefined) return null;
  return (
    <>
      <PageHeader
        title={title ? tx('ask.title', title) : tx('ask.titlePlain')}
        back={`/${language}/posts/${postId}`}
      />
      <div className="grid gap-4">
        {entry ? (
          <AskProgress entry={entry} brief={brief} />
        ) : (
          <Asked asked={asked} post={postId} uid={uid} onRetry={retry} />
        )}
      </div>
    </>
  );
}

interface AskedProps {
  readonly asked: AskedPost;
  readonly post: string;
  readonly uid: string;
  readonly onRetry: () => void;
}

function Asked({ asked, post, uid, onRetry }: AskedProps) {
  const { language } = useText('threads');
  if (asked.state === 'loading') return <SkeletonPage />;
  if (asked.state === 'failed') return <ErrorState code={asked.code} onRetry={onRetry} />;
  if (asked.state === 'asked')
    return <Navigate replace to={`/${language}/threads/${asked.thread}`} />;
  if (asked.state === 'gone') return <Instead what="gone" to={`/${language}/`} />;
  if (asked.brief.author === uid) return <Instead what="own" to={`/${language}/posts/${post}`} />;
  return <AskForm key={post} post={post} uid={uid} brief={asked.brief} room={asked.room} />;
}

/** Why one cannot write about this post, and where to go instead. */
function Instead({ what, to }: { readonly what: 'gone' | 'own'; readonly to: string }) {
  const { tx } = useText('threads');
  return (
    <EmptyState
      icon={<MessageIcon className="size-7" />}
      title={tx(`ask.${what}Title`)}
      actions={
        <ButtonLink look="primary" to={to}>
          {tx(`ask.${what}Action`)}
        </ButtonLink>
      }
    >
      {tx(`ask.${what}Text`)}
    </EmptyState>
  );
}
