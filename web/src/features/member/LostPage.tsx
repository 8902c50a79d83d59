import { useNavigate, useParams } from 'react-router';
import { SECRETARIAT } from '@friends/domain';
import { useText } from '../../i18n/index.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader, usePageTitle } from '../../ui/PageHeader.tsx';
import { RecoverLink } from './AccountLinks.tsx';

/** What stands in place of members' pages for who was a member here and whose account is gone. */
export function LostPage() {
  const { tx, ts } = useText('member');
  const { lang = 'en' } = useParams();
  const navigate = useNavigate();
  usePageTitle(ts('lost.title'));
  const joinAgain = async () => {
    // Without a connection the sign-in of before stays; joining then tells what is wrong.
    await import('./data.ts').then(({ endSignIn }) => endSignIn()).catch(() => undefined);
    await navigate(`/${lang}/join`);
  };
  const actions = (
    <>
      <ButtonLink look="primary" to={`/${lang}/`}>
        {tx('lost.read')}
      </ButtonLink>
      <Button onClick={() => void joinAgain()}>{tx('lost.join')}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={tx('lost.title')} back={`/${lang}/`} />
      <Notice tone="warning" actions={actions}>
        <div className="grid gap-2">
          <p>{tx('lost.text')}</p>
          <p>{tx('sanction.reading')}</p>
          <SecretariatLine />
        </div>
      </Notice>
      <RecoverLink />
    </>
  );
}

/** Where to write to, for whoever is locked out. */
export function SecretariatLine() {
  const { tx } = useText('member');
  return (
    <>
      <p>{tx('sanction.contact')}</p>
      <a
        className="inline-flex min-h-11 items-center justify-self-start font-semibold wrap-anywhere underline"
        href={`mailto:${SECRETARIAT}`}
      >
        {SECRETARIAT}
      </a>
    </>
  );
}
