import { useSearchParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { useText } from '../../i18n/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { Card } from './Card.tsx';
import { Download } from './Download.tsx';
import { InstallCard } from './InstallCard.tsx';
import { Ways } from './Ways.tsx';

/** `/:lang/account`: keeping one's account, taking one's data along, leaving. */
export function AccountPage() {
  const { tx, ts, language } = useText('account');
  const { member, linked } = useSession();
  const [search] = useSearchParams();
  usePageTitle(ts('title'));
  return (
    <>
      <PageHeader title={tx('title')} back={`/${language}/me`} />
      <div className="grid gap-5">
        {search.has('back') && (
          <div role="status">
            <Notice title={tx('recover.done', { nickname: member?.nickname ?? '' })}>
              {tx('recover.doneText')}
            </Notice>
          </div>
        )}
        <Card title={tx('keep.title')}>
          <p>{tx('keep.text')}</p>
          <ButtonLink look="primary" to={`/${language}/account/code`}>
            {tx('code.make')}
          </ButtonLink>
          {linked === true ? (
            <p className="font-semibold">{tx('google.kept')}</p>
          ) : (
            <Ways to="keep" />
          )}
          <ButtonLink look="quiet" to={`/${language}/recover`} className="-ms-4 justify-self-start">
            {tx('recover.link')}
          </ButtonLink>
        </Card>
        <InstallCard />
        <Download />
        <Card title={tx('delete.title')}>
          <p>{tx('delete.text')}</p>
          <ButtonLink
            look="danger"
            to={`/${language}/account/delete`}
            className="justify-self-start"
          >
            {tx('delete.look')}
          </ButtonLink>
        </Card>
      </div>
    </>
  );
}
