import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { KINDS, decidePace } from '@friends/domain';
import type { Kind } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/Dialog.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { Composer } from './Composer.tsx';
import { newPost, postDraft } from './drafts.ts';
import { isTouched } from './model/form.ts';
import { useComposer } from './use-composer.ts';

const isKind = (text: string | null): text is Kind =>
  (KINDS as readonly (string | null)[]).includes(text);

/** Writing a post: what was begun earlier is still there. */
export function NewPostPage() {
  const { tx, ts } = useText('compose');
  const { lang = 'en' } = useParams();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { uid = '', member, settings } = useSession();
  const wanted = search.get('kind');
  const blank = () =>
    newPost(isKind(wanted) ? wanted : 'offer', settings?.home, member?.speaks ?? []);
  const [box] = useState(() => postDraft());
  const [kept] = useState(() => {
    const found = box.read();
    return found && isTouched(found.form) ? found : undefined;
  });
  const [start] = useState(() => kept ?? blank());
  const state = useComposer({
    box,
    start,
    send: async (id, draft) => (await import('./data.ts')).publishPost(uid, id, draft),
    onSent: (id) => void navigate(`/${lang}/mine`, { replace: true, state: { published: id } }),
  });
  const againAt = usePostingAgainAt(uid);
  usePageTitle(ts('new.title'));
  return (
    <>
      <PageHeader title={tx('new.title')} back={`/${lang}/`} />
      <p className="mb-5 text-muted">{tx('new.promise')}</p>
      {isTouched(state.form) && (
        <StartOver restored={kept !== undefined} onStartOver={() => state.startOver(blank())} />
      )}
      <Composer
        state={state}
        kindFixed={false}
        label={tx('new.publish')}
        busyLabel={tx('new.publishing')}
        waitUntil={againAt}
      />
    </>
  );
}

interface StartOverProps {
  readonly restored: boolean;
  readonly onStartOver: () => void;
}

function StartOver({ restored, onStartOver }: StartOverProps) {
  const { tx } = useText('compose');
  const [asking, setAsking] = useState(false);
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-3">
      {restored && <p className="text-sm text-muted">{tx('new.restored')}</p>}
      <Button look="quiet" className="-ms-4" onClick={() => setAsking(true)}>
        {tx('new.startOver')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={tx('new.startOverTitle')}
        description={tx('new.startOverText')}
        confirmLabel={tx('new.startOverYes')}
        onConfirm={() => {
          setAsking(false);
          onStartOver();
        }}
      />
    </div>
  );
}

/** When (milliseconds) the pace lets this member post again, where it does not now. */
function usePostingAgainAt(uid: string): number | undefined {
  const [until, setUntil] = useState<number>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const pace = await (await import('./data.ts')).readPace(uid);
      const decision = decidePace(pace, 'post', Date.now(), false);
      if (!gone && !decision.allowed) setUntil(Date.now() + decision.waitSeconds * 1000);
    };
    // Publishing asks again and tells; that it is not known now keeps nobody from writing.
    ask().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [uid]);
  return until;
}
