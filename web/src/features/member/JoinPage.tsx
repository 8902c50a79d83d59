import { Navigate, useParams, useSearchParams } from 'react-router';
import { useState } from 'react';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { PersonIcon } from '../../ui/icons.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { RecoverLink } from './AccountLinks.tsx';
import { BuiltInPage } from './BuiltInPage.tsx';
import { JoinSteps } from './JoinSteps.tsx';
import { builtInApp } from './model/built-in.ts';
import { safeThen } from './model/join-form.ts';

/** Joining in three short steps; afterwards on to where the visitor was going. */
export function JoinPage() {
  const { tx, ts } = useText('member');
  const { lang = 'en' } = useParams();
  const [search] = useSearchParams();
  const { status, member } = useSession();
  const [joined, setJoined] = useState(false);
  const [stays, setStays] = useState(false);
  const app = builtInApp(navigator.userAgent);
  const feed = `/${lang}/`;
  const then = safeThen(search.get('then'), feed);
  usePageTitle(ts('join.title'));
  if (joined) return <Navigate to={then} replace />;
  if (status === 'unknown') return <SkeletonPage />;
  if (status === 'member') {
    return (
      <EmptyState
        icon={<PersonIcon className="size-7" />}
        title={tx('join.already', { nickname: member?.nickname ?? '' })}
        actions={
          <ButtonLink look="primary" to={then}>
            {tx('join.goOn')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      <PageHeader title={tx('join.title')} back={feed} />
      {app !== undefined && !stays ? (
        <BuiltInPage app={app} onStay={() => setStays(true)} />
      ) : (
        <JoinSteps onJoined={() => setJoined(true)} />
      )}
      <RecoverLink />
    </>
  );
}
