import type { Member } from '@friends/domain';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { EmptyState } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { Heart } from './Heart.tsx';
import { OwnBadges } from './OwnBadges.tsx';
import { ThanksRow } from './ThanksRow.tsx';
import { useReceived } from './use-received.ts';

/** `/:lang/thanks`: what a member was thanked for, their badges, and the way to the next. */
export function ThanksPage() {
  const { tx, ts, language } = useText('thanks');
  const { uid, member } = useSession();
  usePageTitle(ts('title'));
  return (
    <>
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      {uid === undefined || member === undefined ? (
        <SkeletonPage />
      ) : (
        <Received uid={uid} member={member} />
      )}
    </>
  );
}

interface ReceivedProps {
  readonly uid: string;
  readonly member: Pick<Member, 'nickname' | 'likes' | 'badges'>;
}

function Received({ uid, member }: ReceivedProps) {
  const { tx, language } = useText('thanks');
  const { nickname, likes: count } = member;
  const badges = Object.keys(member.badges);
  const { likes, facts, failure, retry } = useReceived(uid, count);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="flex items-center gap-2 text-lg font-semibold">
          <Heart filled className="size-6 text-accent-text" />
          <span>{tx('received', { count })}</span>
        </p>
        <ButtonLink look="quiet" to={`/${language}/badges`} className="-me-4">
          {tx('all')}
        </ButtonLink>
      </div>
      <OwnBadges {...{ uid, nickname, badges }} facts={facts ?? (failure && null)} />
      <section className="grid gap-3">
        <h2 className="font-bold">{tx('list')}</h2>
        {likes === undefined && failure === undefined && <SkeletonPage />}
        {likes === undefined && failure && <ErrorState code={failure} onRetry={retry} />}
        {likes?.length === 0 && (
          <EmptyState icon={<Heart filled={false} className="size-7" />} title={tx('emptyTitle')}>
            {tx('emptyText')}
          </EmptyState>
        )}
        <ul className="grid gap-3 empty:hidden">
          {likes?.map((like) => (
            <li key={like.id}>
              <ThanksRow like={like} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
