import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { failureCode } from '../../firebase/session.ts';
import type { FailureCode } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PencilIcon } from '../../ui/icons.tsx';
import { EmptyState, Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ComersNote } from './ComersNote.tsx';
import { Composer } from './Composer.tsx';
import type { OwnPost } from './data.ts';
import { postDraft } from './drafts.ts';
import { formOf } from './model/form.ts';
import type { PostForm } from './model/form.ts';
import type { KeptPost } from './model/kept.ts';
import { useComposer } from './use-composer.ts';
import type { ComposerState } from './use-composer.ts';

type Loaded =
  | { readonly state: 'loading' | 'gone' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'there'; readonly post: OwnPost };

/** Changing a post of one's own. */
export function EditPostPage() {
  const { tx, ts } = useText('compose');
  const { lang = 'en', id = '' } = useParams();
  const { loaded, retry } = useOwnPost(id);
  usePageTitle(ts('edit.title'));
  return (
    <>
      <PageHeader title={tx('edit.title')} back={`/${lang}/mine`} />
      {loaded.state === 'loading' && <SkeletonPage />}
      {loaded.state === 'failed' && <ErrorState code={loaded.code} onRetry={retry} />}
      {loaded.state === 'gone' && (
        <EmptyState
          icon={<PencilIcon className="size-7" />}
          title={tx('edit.gone')}
          actions={<ButtonLink to={`/${lang}/mine`}>{tx('mine.title')}</ButtonLink>}
        >
          {tx('edit.goneText')}
        </EmptyState>
      )}
      {loaded.state === 'there' &&
        (loaded.post.state === 'hidden' ? (
          <Notice tone="warning">{tx('edit.hidden')}</Notice>
        ) : (
          <Editor key={id} post={loaded.post} />
        ))}
    </>
  );
}

function Editor({ post }: { readonly post: OwnPost }) {
  const { tx } = useText('compose');
  const { lang = 'en' } = useParams();
  const navigate = useNavigate();
  const [box] = useState(() => postDraft(post.id));
  const [kept] = useState(() => box.read());
  const [start] = useState(() => kept ?? { id: post.id, form: formOf(post) });
  const state = useComposer({
    box,
    start: { ...start, id: post.id },
    startedAt: post.event?.startsAt,
    send: async (id, draft) => (await import('./data.ts')).savePost(id, draft),
    onSent: () => {
      showToast(tx('edit.saved'));
      void navigate(`/${lang}/mine`, { replace: true });
    },
  });
  return (
    <>
      {kept && <p className="text-sm text-muted">{tx('new.restored')}</p>}
      {post.state === 'open' && <ComersNote post={post} />}
      <Discard state={state} stored={{ id: post.id, form: formOf(post) }} />
      <Composer state={state} kindFixed label={tx('edit.save')} busyLabel={tx('edit.saving')} />
    </>
  );
}

interface DiscardProps {
  readonly state: ComposerState;
  readonly stored: KeptPost;
}

/** Back to the post as it is stored; what was thrown away can be fetched back. */
function Discard({ state, stored }: DiscardProps) {
  const { tx } = useText('compose');
  const [discarded, setDiscarded] = useState<PostForm>();
  const changed = JSON.stringify(state.form) !== JSON.stringify(stored.form);
  if (!changed && discarded === undefined) return null;
  const discard = () => {
    setDiscarded(state.form);
    state.startOver(stored);
  };
  const fetchBack = () => {
    if (discarded !== undefined) state.change(discarded);
    setDiscarded(undefined);
  };
  return (
    <Button look="quiet" className="mb-4 -ms-4" onClick={changed ? discard : fetchBack}>
      {tx(changed ? 'edit.discard' : 'mine.undo')}
    </Button>
  );
}

function useOwnPost(id: string) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    const show = (next: Loaded) => !left && setLoaded(next);
    import('./data.ts')
      .then((data) => data.readOwnPost(id))
      .then((post) => show(post === undefined ? { state: 'gone' } : { state: 'there', post }))
      .catch((error: unknown) => show({ state: 'failed', code: failureCode(error) }));
    return () => {
      left = true;
    };
  }, [id, attempt]);
  const retry = useCallback(() => {
    setLoaded({ state: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { loaded, retry };
}
