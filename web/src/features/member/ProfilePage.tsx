import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { formatMonth, useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { PrefectureName } from '../../places/PlaceName.tsx';
import { PencilIcon } from '../../ui/icons.tsx';
import { LinkRow } from '../../ui/LinkRow.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { SkeletonPage } from '../../ui/Skeleton.tsx';
import { EventsLink } from './EventsLink.tsx';
import { LearnLink } from '../../learn/LearnLink.tsx';
import { ExplainField } from '../../text/ExplainField.tsx';
import { AccountLink, NoticeSettingsLink } from './AccountLinks.tsx';
import { BlockedLink } from './BlockedLink.tsx';
import { NotifyField } from './NotifyField.tsx';
import { ProfileEditor } from './ProfileEditor.tsx';
import { ReportsLink } from './ReportsLink.tsx';
import { SanctionPage } from './SanctionPage.tsx';
import { SearchesLink } from './SearchesLink.tsx';
import { ThanksLink } from './ThanksLink.tsx';
import { CasesLink, FeedbackLink, StaffLink, StoriesLink } from './SecretariatLinks.tsx';

/** A member's own page: their posts, what others see of them, and their settings. */
export function ProfilePage() {
  const { tx, ts, language } = useText('member');
  const { lang = 'en' } = useParams();
  const { member, settings, sanction, joinedAt, linked } = useSession();
  usePageTitle(ts('me.title'));
  if (sanction !== undefined) return <SanctionPage />;
  if (member === undefined || settings === undefined) return <SkeletonPage />;
  return (
    <div className="grid gap-5">
      <div>
        <PageHeader title={tx('me.title')} />
        <p className="text-xl font-semibold" dir="auto">
          {member.nickname}
        </p>
        <p className="text-muted">
          <PrefectureName code={member.prefecture} />
          {joinedAt !== undefined && (
            <> · {tx('me.since', { date: formatMonth(joinedAt, language) })}</>
          )}
          {member.likes > 0 && <> · {tx('me.thanks', { count: member.likes })}</>}
        </p>
      </div>
      <LinkRow
        to={`/${lang}/mine`}
        icon={PencilIcon}
        title={tx('me.posts')}
        hint={tx('me.postsHint')}
      />
      <EventsLink />
      <ThanksLink />
      <SearchesLink />
      <LearnLink />
      <StoriesLink />
      <ProfileEditor member={member} settings={settings} />
      <NotifyField notify={settings.notify} />
      <NoticeSettingsLink />
      <ExplainField />
      <AccountLink />
      {linked !== true && <Notice title={tx('me.accountTitle')}>{tx('me.accountText')}</Notice>}
      <FeedbackLink />
      <ReportsLink />
      <CasesLink />
      <StaffLink />
      <BlockedLink />
      <ButtonLink look="quiet" to={`/${lang}/rules`} className="-ms-4 justify-self-start">
        {tx('rules.more')}
      </ButtonLink>
    </div>
  );
}
